"""Why the operating system could not open something, in words a reader understands."""

from explorer.files import streams


def reason(error: Exception) -> str:
    """Words for what was raised while a file was opened or read."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "no such file"
        case PermissionError():
            return "permission denied"
        case OSError():
            return streams.reason(error)
        case MemoryError() | RecursionError():
            return "is too large or too deep to be read"
        case _:
            return "can't be read"
