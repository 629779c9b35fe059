# Prints what fish offers, one on a line, after: the completion script, and what is typed.
source $argv[1]
complete -C "$argv[2]" | string split -f1 \t
exit 0
