package org.mekongmigration.handinhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class StartConditionsTest {

    @TempDir
    private Path data;

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void useThisFolderAndAnyPort() {
        environment.setProperty("handinhand.data", data.toString());
        environment.setProperty("server.port", "0");
        environment.setProperty("handinhand.own-database", "jdbc:h2:file:${handinhand.data}/database/handinhand");
    }

    @Test
    void makesTheDataFolderAndItsAddressAbsolute() {
        environment.setProperty("handinhand.data", data + "/new/../newer");
        start(WebApplicationType.SERVLET);
        assertThat(environment.getProperty("handinhand.data"))
                .isEqualTo(data.resolve("newer").toString());
        assertThat(data.resolve("newer")).isEmptyDirectory();
    }

    @Test
    void refusesADataFolderThatCannotBeWritten() throws Exception {
        Files.writeString(data.resolve("file"), "in the way");
        environment.setProperty("handinhand.data", data.resolve("file").toString());
        assertThatThrownBy(() -> start(WebApplicationType.SERVLET))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(data.resolve("file").toString())
                .hasMessageContaining("HANDINHAND_DATA");
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (var other = new ServerSocket(0)) {
            environment.setProperty("server.port", "" + other.getLocalPort());
            assertThatThrownBy(() -> start(WebApplicationType.SERVLET))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("SERVER_PORT");
        }
    }

    @Test
    void asksForNoPortWithoutWeb() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.setProperty("server.port", "" + other.getLocalPort());
            start(WebApplicationType.NONE);
        }
    }

    @Test
    void refusesADatabaseThatIsHeldByAnother() throws Exception {
        var url = "jdbc:h2:file:" + data.resolve("handinhand") + ";MODE=MariaDB";
        environment.setProperty("spring.datasource.url", url);
        try (var other = DriverManager.getConnection(url, "sa", "")) {
            assertThat(other.isValid(1)).isTrue();
            assertThatThrownBy(() -> start(WebApplicationType.NONE))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use by another Hand in Hand");
        }
        start(WebApplicationType.NONE);
    }

    @Test
    void keepsTheDemonstrationOnThisMachineAndItsDataApart() {
        environment.setProperty("handinhand.demo", "true");
        environment.setProperty("server.address", "0.0.0.0");
        start(WebApplicationType.SERVLET);
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("handinhand.data"))
                .isEqualTo(data.resolve("demo").toString());
    }

    @Test
    void letsTheDemonstrationTouchNoOtherDatabase() {
        environment.setProperty("handinhand.demo", "true");
        environment.setProperty("spring.datasource.url", "jdbc:mariadb://real/handinhand");
        environment.setProperty("spring.datasource.password", "secret");
        start(WebApplicationType.SERVLET);
        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:h2:file:" + data.resolve("demo/database/handinhand"));
        assertThat(environment.getProperty("spring.datasource.password")).isEmpty();
    }

    @Test
    void takesTheShortWordForTheDemonstration() {
        environment.setProperty("demo", "");
        start(WebApplicationType.SERVLET);
        assertThat(environment.getProperty("handinhand.demo", Boolean.class)).isTrue();
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    private void start(WebApplicationType type) {
        var application = new SpringApplication(HandInHand.class);
        application.setWebApplicationType(type);
        new StartConditions()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), application, new String[0], environment));
    }
}
