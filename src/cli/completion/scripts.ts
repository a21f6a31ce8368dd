/** The shells that can be told how to complete. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

// What the shells run at a Tab. Whatever was typed is handed on as words: nothing of it is ever evaluated, as a command line that is
// being typed may hold anything. The last word, which is being typed, has = before it, so that it is never empty and never an option.
// Each line of the answer is a word, a tab and what it means; the line :files asks for the names of files.

const BASH = `# bash completion for cert-advisor. To use it: source <(cert-advisor completion bash)
_cert_advisor() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o default 2>/dev/null
    else
      COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <(cert-advisor completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "=\${COMP_WORDS[COMP_CWORD]}" 2>/dev/null)
}
complete -F _cert_advisor cert-advisor
`;

const ZSH = `#compdef cert-advisor
# zsh completion for cert-advisor. To use it: source <(cert-advisor completion zsh), or keep it as _cert-advisor in $fpath
_cert_advisor() {
  local line
  local -a before found shown
  (( CURRENT > 2 )) && before=("\${(@)words[2,CURRENT-1]}")
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      _files
    else
      found+=("\${line%%$'\\t'*}")
      shown+=("\${line/$'\\t'/  -- }")
    fi
  done < <(cert-advisor completion words -- "\${before[@]}" "=$PREFIX" 2>/dev/null)
  compadd -l -d shown -a found
}
if [[ $funcstack[1] == _cert-advisor ]]; then
  _cert_advisor "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _cert_advisor cert-advisor
fi
`;

const FISH = `# fish completion for cert-advisor. To use it: cert-advisor completion fish | source
function __cert_advisor_words
    set -l before (commandline -opc)
    set -e before[1]
    set -l now (commandline -ct)
    for line in (cert-advisor completion words -- $before "=$now" 2>/dev/null)
        if test "$line" = ":files"
            __fish_complete_path "$now"
        else
            printf '%s\\n' "$line"
        end
    end
end
complete -c cert-advisor -e
complete -c cert-advisor -f -a '(__cert_advisor_words)'
`;

const POWERSHELL = `# PowerShell completion for cert-advisor. To use it: cert-advisor completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName 'cert-advisor' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
    $answer = & cert-advisor completion words '--' @typed "=$wordToComplete" 2>$null
    foreach ($line in $answer) {
        $word, $says = $line -split "\`t", 2
        if ($word -eq ':files') {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
        } else {
            if (-not $says) { $says = $word }
            [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $says)
        }
    }
}
`;

/** What each shell is to run once, so that Tab completes. */
export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };
