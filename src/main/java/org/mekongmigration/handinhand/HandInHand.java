package org.mekongmigration.handinhand;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mekongmigration.handinhand.portable.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Hand in Hand: the web application, or one command and nothing of the web. */
@SpringBootApplication
public class HandInHand {

    private static final String OF_THE_SCREENS =
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private static final int INPUT_AT_FAULT = 1;
    private static final int CALL_AT_FAULT = 2;

    public static void main(String... arguments) {
        var results = written(FileDescriptor.out);
        var messages = written(FileDescriptor.err);
        var isCommand = CommandLine.isMeant(arguments);
        try {
            if (isCommand) {
                System.exit(
                        new CommandLine(HandInHand::withoutWeb, HandInHand::still, results, messages).run(arguments));
            }
            var started = start(WebApplicationType.SERVLET, arguments).getEnvironment();
            messages.println("Hand in Hand is ready: http://localhost:" + started.getProperty("local.server.port"));
        } catch (StartRefused refused) {
            messages.println(refused.getMessage());
            System.exit(isCommand ? CALL_AT_FAULT : INPUT_AT_FAULT);
        }
    }

    /** The application with its database, for a command that needs it. */
    private static ConfigurableApplicationContext withoutWeb() {
        return start(WebApplicationType.NONE);
    }

    /** The same with nothing going on in it, for a command that copies the database as it is. */
    private static ConfigurableApplicationContext still() {
        var application = application(WebApplicationType.NONE);
        application.setAdditionalProfiles("still");
        return application.run();
    }

    private static ConfigurableApplicationContext start(WebApplicationType type, String... arguments) {
        return application(type).run(arguments);
    }

    private static SpringApplication application(WebApplicationType type) {
        var application = new SpringApplication(HandInHand.class);
        application.setWebApplicationType(type);
        if (type
                == WebApplicationType
                        .NONE) { // what serves pages cannot start without a server, and a command needs none of it
            application.setLazyInitialization(true);
            application.setDefaultProperties(Map.of("spring.autoconfigure.exclude", OF_THE_SCREENS));
        }
        application.addListeners(new StartConditions());
        return application;
    }

    /** What people read is UTF-8 whatever the machine's locale says. */
    private static PrintStream written(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
