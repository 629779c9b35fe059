package io.github.driftwatch.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/** The script for PowerShell, 5.1 and newer: what can be typed as data, and one block that looks in it. */
final class PowerShellScript {

    private static final String BLOCK = """

                # The command typed so far: as many words as name one.
                $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
                    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
                $path = ''
                foreach ($word in $typed) {
                    $longer = "$path $word".Trim()
                    if (-not $commands.ContainsKey($longer)) { break }
                    $path = $longer
                }

                # The option whose value is being typed, as in --format csv or --format=csv.
                $before = ''
                $value = "$wordToComplete"
                $option = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
                if ($value -match '^(--[a-z0-9-]+=)(.*)$') {
                    $before = $Matches[1]
                    $value = $Matches[2]
                    $option = $before.TrimEnd('=')
                }
                $offers = @()
                if ($values.ContainsKey("$path $option".Trim())) {
                    $known = $values["$path $option".Trim()]
                    if ($known.List -and $value -match '^(.*,)([^,]*)$') {
                        $before += $Matches[1]
                        $value = $Matches[2]
                    }
                    # Where nothing is offered, PowerShell offers files.
                    $offers = @($known.Words | ForEach-Object { @{ Text = $_; Summary = $_ } })
                } elseif ($value.StartsWith('-')) {
                    $offers = $commands[$path].Options
                } else {
                    $offers = $commands[$path].Words
                }
                $offers | Where-Object { $_.Text.StartsWith($value, 'OrdinalIgnoreCase') } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new(
                        $before + $_.Text, $_.Text, 'ParameterValue', $_.Summary)
                }
            }
            """;

    private PowerShellScript() {}

    static String of(TypedCommand program) {
        Lines script = new Lines();
        script.add("# Completion of driftwatch for PowerShell, made by: driftwatch completion powershell");
        script.add("");
        script.add(
                "Register-ArgumentCompleter -Native -CommandName driftwatch, driftwatch.bat, driftwatch.ps1 -ScriptBlock {");
        script.add("    param($wordToComplete, $commandAst, $cursorPosition)");
        script.add("");
        script.add("    $commands = @{");
        for (TypedCommand command : program.all()) {
            script.add("        %s = @{", quoted(command.path()));
            script.add("            Words = @(%s)", words(command));
            script.add("            Options = @(");
            for (TypedOption option : command.options()) {
                option.names().forEach(name -> script.add("                %s", offer(name, option.summary())));
            }
            script.add("            )");
            script.add("        }");
        }
        script.add("    }");
        script.add("    $values = @{");
        for (TypedCommand command : program.all()) {
            for (TypedOption option : command.options()) {
                Values values = option.values();
                if (values != null) {
                    option.names()
                            .forEach(name -> script.add(
                                    "        %s = @{ List = $%s; Words = @(%s) }",
                                    quoted((command.path() + " " + name).strip()),
                                    values.list(),
                                    values.words().stream()
                                            .map(PowerShellScript::quoted)
                                            .collect(Collectors.joining(", "))));
                }
            }
        }
        script.add("    }");
        return script.add(BLOCK).toString();
    }

    private static String words(TypedCommand command) {
        List<String> offers = command.commands().isEmpty()
                ? command.values().words().stream()
                        .map(word -> offer(word, word))
                        .toList()
                : command.commands().stream()
                        .map(below -> offer(below.name(), below.summary()))
                        .toList();
        return String.join(", ", offers);
    }

    private static String offer(String text, String summary) {
        return "@{ Text = " + quoted(text) + "; Summary = " + quoted(summary) + " }";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
