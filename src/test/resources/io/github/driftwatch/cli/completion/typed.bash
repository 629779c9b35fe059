# Prints what bash offers, one on a line, after: $1 the completion script, $2 what is typed, up to where the cursor stands.
source "$1"
# Where bash would offer files or folders itself, it is said here: that can only be asked of a terminal.
compopt() {
  [[ $2 == filenames ]] || echo "bash itself: $2"
}
COMP_WORDS=()
read -ra parts <<< "$2"
for part in "${parts[@]}"; do
  if [[ $part == --*=* ]]; then
    COMP_WORDS+=("${part%%=*}" =)
    [[ ${part#*=} ]] && COMP_WORDS+=("${part#*=}")
  else
    COMP_WORDS+=("$part")
  fi
done
[[ $2 == *" " ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_driftwatch
[[ ${#COMPREPLY[@]} -gt 0 ]] && printf '%s\n' "${COMPREPLY[@]}"
exit 0
