package io.github.driftwatch.cli;

import io.github.driftwatch.cli.completion.CommandWalk;
import io.github.driftwatch.cli.completion.Shell;
import io.github.driftwatch.cli.completion.TypedCommand;
import io.github.driftwatch.cli.value.ShellConverter;
import io.github.driftwatch.output.OutputException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The script with which a shell completes this program's command lines. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the script that lets a shell complete what you type: commands, options, the names of profiles,"
                    + " layouts and rules, files and folders. Make it anew after an upgrade.",
            ""
        },
        footer = {
            "",
            "Where to put it, so that every new shell has it:",
            "  bash        ~/.local/share/bash-completion/completions/driftwatch",
            "  zsh         _driftwatch, in a folder that $fpath names",
            "  fish        ~/.config/fish/completions/driftwatch.fish",
            "  powershell  the second line below, in the file that $PROFILE names",
            "In bash, for this shell alone: source <(driftwatch completion bash)",
            "",
            "Examples:",
            "  driftwatch completion fish | source",
            "  driftwatch completion powershell | Out-String | Invoke-Expression"
        })
final class CompletionCommand extends SpeakingCommand {

    @Parameters(paramLabel = "SHELL", converter = ShellConverter.class, description = "bash, zsh, fish or powershell.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws OutputException {
        // Started by the name of one command, the program knows that one alone.
        TypedCommand program = new CommandWalk(new CompletedValues()::of)
                .of(Main.commandLine(console()).getCommandSpec());
        console().out().writeBytes(shell.script(program).getBytes(StandardCharsets.UTF_8));
        console().requireWritten();
        return ExitCode.DONE.number();
    }
}
