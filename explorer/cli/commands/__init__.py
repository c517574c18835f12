"""The commands: each module here has one as ``COMMAND``, and its name is the command's."""
