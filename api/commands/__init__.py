"""What the commands of the command line do, each module loaded only when its command is called."""
