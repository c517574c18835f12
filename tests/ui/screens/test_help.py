"""The keys in the dialog of keys stand beside what they do, or above it where it is narrow."""

from textual.app import App
from textual.widgets import Static

from explorer.ui.screens.help import HelpDialog


async def rows_at(width):
    app = App()
    async with app.run_test(size=(width, 40)) as pilot:
        await app.push_screen(HelpDialog())
        await pilot.pause()
        content = app.screen.query(".keys").first(Static).content
        return str(content).split("\n")


async def test_keys_stand_beside_what_they_do():
    rows = await rows_at(80)
    assert any(row.startswith("  q".ljust(15) + "Leave") for row in rows)


async def test_where_it_is_narrow_keys_stand_above():
    rows = await rows_at(34)
    at = rows.index("  q")
    assert rows[at + 1] == "    Leave"
