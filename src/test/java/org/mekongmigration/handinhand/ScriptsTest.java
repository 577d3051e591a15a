package org.mekongmigration.handinhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.frontend.FrontendTools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts that ./run and ./test share, tried on machines made of a few files. */
class ScriptsTest {

    @TempDir
    private Path machine;

    @Test
    void takeTheNodeAndNpmThatThisVaadinWants() throws Exception {
        assertThat(sh("node", "echo v$node_version $npm_version"))
                .isEqualTo(FrontendTools.DEFAULT_NODE_VERSION + " " + FrontendTools.DEFAULT_NPM_VERSION);
    }

    @Test
    void preferAJdkThatShapesByItself() throws Exception {
        jdk("debian", "27.0.1", "needs libharfbuzz.so.0");
        jdk("temurin", "21.0.4", "has its own");
        assertThat(sh("jdk", "[ $(jdk_rank debian) -lt $(jdk_rank temurin) ] && echo temurin"))
                .isEqualTo("temurin");
    }

    @Test
    void preferTheVersionThatTheProductIsTriedOn() throws Exception {
        jdk("tried", "25.0.3", "");
        jdk("newer", "27", "");
        assertThat(sh("jdk", "[ $(jdk_rank newer) -lt $(jdk_rank tried) ] && echo tried"))
                .isEqualTo("tried");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.2", "17.0.15", "20"})
    void neverTakeAJdkThatIsTooOld(String version) throws Exception {
        jdk("old", version, "");
        assertThat(sh("jdk", "jdk_rank old")).isEqualTo("0");
    }

    @Test
    void honourTheJavaHomeThatSomebodyChose() throws Exception {
        jdk("chosen", "23", "needs libharfbuzz.so.0");
        assertThat(sh("jdk", "JAVA_HOME=$PWD/chosen; find_jdk; echo $JAVA_HOME"))
                .endsWith("/chosen");
    }

    @Test
    void passOverAJavaHomeThatIsTooOld() throws Exception {
        jdk("old", "17.0.15", "");
        assertThat(sh("jdk", "JAVA_HOME=$PWD/old; find_jdk; echo $JAVA_HOME")).doesNotEndWith("/old");
    }

    @Test
    void sayWhatIsMissingAndHowToGetIt() throws Exception {
        var said = sh("tools", """
                missing_tools() { printf ' chromium'; }
                as_root() { return 1; }
                (need_tools) 2>&1 || echo "status $?"
                """);
        assertThat(said).contains("sudo apt-get install chromium").endsWith("status 1");
    }

    @Test
    void installWhatIsMissingWhereThatCanBeDone() throws Exception {
        var said = sh("tools", """
                missing_tools() { [ -f installed ] || printf ' chromium'; }
                mkdir bin && echo > bin/apt-get && chmod +x bin/apt-get && PATH=$PWD/bin:$PATH
                as_root() { case "$*" in *install*chromium*) touch installed ;; esac; }
                need_tools 2>/dev/null && [ -f installed ] && echo installed
                """);
        assertThat(said).isEqualTo("installed");
    }

    @Test
    void endTheRunWhenATestWasSkipped() throws Exception {
        report("surefire-reports/TEST-a.xml", "<testcase name=\"a\"><skipped/></testcase>");
        assertThat(sh("tools", "(need_nothing_skipped) 2>&1 || echo \"status $?\""))
                .contains("TEST-a.xml")
                .endsWith("status 1");
    }

    @Test
    void passWhenEveryTestRan() throws Exception {
        report("surefire-reports/TEST-a.xml", "<testcase name=\"a\"/>");
        report("failsafe-reports/TEST-b.xml", "<testcase name=\"b\"/>");
        report("failsafe-reports/failsafe-summary.xml", "<completed>1</completed><skipped>0</skipped>");
        assertThat(sh("tools", "need_nothing_skipped && echo passed")).isEqualTo("passed");
    }

    @Test
    void findABenchmarkByTheNameThatOneTypes() throws Exception {
        benchmark("benchmark/FirstLoadBenchmark.java");
        benchmark("journey/OneRealPageBenchmark.java");
        assertThat(sh(
                        "benchmark",
                        "find_benchmark first-load; echo $benchmark_class; needs_the_application || echo no"))
                .isEqualTo("FirstLoadBenchmark\nno");
        assertThat(sh("benchmark", "find_benchmark one-real-page; needs_the_application && echo $benchmark_class"))
                .isEqualTo("OneRealPageBenchmark");
    }

    @Test
    void sayWhichBenchmarksThereAre() throws Exception {
        benchmark("benchmark/FirstLoadBenchmark.java");
        benchmark("benchmark/ShelfBenchmark.java");
        for (var name : List.of("nothing", "shel", "")) {
            assertThat(sh("benchmark", "(find_benchmark '" + name + "') 2>&1 || echo \"status $?\""))
                    .contains("first-load shelf")
                    .endsWith("status 2");
        }
    }

    private void benchmark(String name) throws IOException {
        var file = machine.resolve("src/benchmark/java").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private void report(String name, String content) throws IOException {
        var file = machine.resolve("target").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void jdk(String name, String version, String fontManager) throws IOException {
        var home = machine.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(home.resolve("lib/libfontmanager.so"), fontManager);
        var javac = Files.writeString(home.resolve("bin/javac"), "#!/bin/sh\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
    }

    private String sh(String part, String command) throws Exception {
        var scripts = Path.of("src/main/scripts").toAbsolutePath();
        var lines = List.of(
                "set -eu", "root=" + machine, ". " + scripts + "/common.sh", ". " + scripts + "/" + part + ".sh");
        var process = new ProcessBuilder("sh", "-c", String.join("\n", lines) + "\n" + command)
                .directory(machine.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
