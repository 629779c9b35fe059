# Prints what zsh offers, one on a line, after: $1 the completion script, $2 what is typed, $3 a folder to work in.
# The shell that is typed in is another, behind a terminal of its own, as completion works nowhere else.
zmodload zsh/zpty
: > $3/offered
cat > $3/setup.zsh <<END
PROMPT=
autoload -Uz compinit
compinit -u -D
source ${(q)1}
compadd() {
  # Asked only to fill an array, it offers nothing.
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "\$@"
    return
  fi
  local -a hits
  builtin compadd -A hits "\$@"
  (( \$#hits )) && print -rl -- \$IPREFIX\${^hits} >> ${(q)3}/offered
  builtin compadd "\$@"
}
complete-and-tell() {
  zle complete-word
  print done > /dev/tty
}
tell-that-it-listens() {
  print ready > /dev/tty
}
zle -N complete-and-tell
zle -N zle-line-init tell-that-it-listens
bindkey '^I' complete-and-tell
END
typed=$2
zpty shell zsh -f -i
zpty -w shell "source ${(q)3}/setup.zsh"
zpty -r shell said '*ready*'
zpty -w -n shell "$typed"$'\t'
zpty -r shell said '*done*'
zpty -d shell
cat $3/offered
