"""The reader, driven by its keys."""

from textual.widgets import Static, Tree

from explorer.reading import gather
from explorer.ui.app import Reader


async def test_a_seed_is_shown_and_its_mentions_are_stepped_through() -> None:
    app = Reader(gather([])[0])
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.query_one(Tree).root.children
        await pilot.press("n")
        assert "mention 1 of" in str(app.query_one("#status", Static).content)
        await pilot.press("N")
        assert "wrapped round" in str(app.query_one("#status", Static).content)
        await pilot.press("1", "2", "3", "4")
        assert not app.query_one(Tree).root.children
