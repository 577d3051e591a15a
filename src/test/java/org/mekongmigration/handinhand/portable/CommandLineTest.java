package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final CommandLine commandLine = new CommandLine(
            List.of(new Echo()),
            new PrintStream(results, true, StandardCharsets.UTF_8),
            new PrintStream(messages, true, StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(strings = {"--demo", "--server.port=8081", "--handinhand.demo=true"})
    void leavesOptionsToTheWebApplication(String option) {
        assertThat(CommandLine.isMeant(option)).isFalse();
        assertThat(CommandLine.isMeant()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "export", "exprot", "help"})
    void takesEveryWordForItself(String word) {
        assertThat(CommandLine.isMeant(word)).isTrue();
    }

    @Test
    void passesOnTheArgumentsAndHowTheCommandEnded() {
        assertThat(commandLine.run("echo", "ပုံ", "--two")).isEqualTo(1);
        assertThat(results.toString(StandardCharsets.UTF_8)).isEqualTo("[ပုံ, --two]");
    }

    @Test
    void listsOnlyTheCommandsThatExist() {
        assertThat(commandLine.run("--help")).isZero();
        assertThat(results.toString(StandardCharsets.UTF_8))
                .contains("./run echo WORD…", "--demo")
                .doesNotContain("epub");
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void namesACommandThatItDoesNotKnow() {
        assertThat(commandLine.run("exprot")).isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("exprot", "--help");
        assertThat(results.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static class Echo implements Command {

        @Override
        public String word() {
            return "echo";
        }

        @Override
        public String usage() {
            return "./run echo WORD…";
        }

        @Override
        public ExitStatus run(List<String> arguments, PrintStream results, PrintStream messages) {
            results.print(arguments);
            return ExitStatus.INPUT_AT_FAULT;
        }
    }
}
