package io.github.driftwatch.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a shell is told of a program's commands. */
class CommandWalkTest {

    private final TypedCommand program = new CommandWalk(CommandWalkTest::values).of(program());

    private static Values values(ArgSpec argument) {
        return new Values(List.of(argument.paramLabel()), Values.Place.NONE, false);
    }

    private static CommandSpec program() {
        CommandSpec deep = CommandSpec.create().name("deep");
        deep.usageMessage().description("Goes down. Further than that.");
        CommandSpec hidden = CommandSpec.create().name("hidden");
        hidden.usageMessage().hidden(true);
        CommandSpec list = CommandSpec.create().name("list").addSubcommand("deep", new CommandLine(deep));
        list.addOption(option("--format", "-f")
                .arity("1")
                .paramLabel("FORMAT")
                .description("Which: one of all.")
                .build());
        list.addOption(
                option("--quiet").arity("0").description("Say", "nothing.").build());
        list.addOption(option("--secret").arity("1").hidden(true).build());
        list.addPositional(PositionalParamSpec.builder()
                .paramLabel("MORE")
                .hidden(true)
                .index("1")
                .build());
        list.addPositional(
                PositionalParamSpec.builder().paramLabel("NAME").index("0").build());
        return CommandSpec.create()
                .name("program")
                .addSubcommand("list", new CommandLine(list))
                .addSubcommand("hidden", new CommandLine(hidden));
    }

    private static OptionSpec.Builder option(String name, String... names) {
        return OptionSpec.builder(name, names);
    }

    @Test
    void hiddenCommandsAreNotOffered() {
        assertThat(program.commandNames()).containsExactly("list");
        assertThat(program.all()).extracting(TypedCommand::path).containsExactly("", "list", "list deep");
        assertThat(program.all().get(2).name()).isEqualTo("deep");
        assertThat(program.all().get(2).summary()).isEqualTo("Goes down");
    }

    @Test
    void hiddenOptionsAreNotOfferedAndTheShortNameComesFirst() {
        TypedCommand list = program.commands().get(0);
        assertThat(list.optionNames().split(" ")).containsExactlyInAnyOrder("-f", "--format", "--quiet");
        assertThat(list.options())
                .contains(new TypedOption(
                        List.of("-f", "--format"),
                        "Which",
                        "FORMAT",
                        new Values(List.of("FORMAT"), Values.Place.NONE, false)))
                .anySatisfy(option -> {
                    assertThat(option.names()).containsExactly("--quiet");
                    assertThat(option.summary()).isEqualTo("Say nothing");
                    assertThat(option.values()).as("a switch").isNull();
                });
    }

    @Test
    void theWordWithoutAnOptionIsTheFirstThatIsNotHidden() {
        assertThat(program.values()).isEqualTo(Values.FREE);
        assertThat(program.commands().get(0).values().words()).containsExactly("NAME");
    }

    @Test
    void aValueIsKnownWhereThereAreWordsOrAPlace() {
        assertThat(Values.FREE.isKnown()).isFalse();
        assertThat(new Values(List.of("a"), Values.Place.NONE, false).isKnown()).isTrue();
        assertThat(new Values(List.of(), Values.Place.FOLDER, false).isKnown()).isTrue();
        assertThat(new Values(List.of(), Values.Place.FILE, true).isKnown()).isTrue();
    }
}
