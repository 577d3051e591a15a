package org.mekongmigration.handinhand;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.portable.Kinds;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Profile;

/** The rooms below the screens, with a real database and a clock that tests set. */
@Configuration(proxyBeanMethods = false)
@Profile("rooms") // tests of the whole application stand in the same packages and shall not find it
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class
        }) // they want a web application
@ComponentScan(
        basePackages = {
            "org.mekongmigration.handinhand.account",
            "org.mekongmigration.handinhand.work",
            "org.mekongmigration.handinhand.lettering",
            "org.mekongmigration.handinhand.media",
            "org.mekongmigration.handinhand.search",
            "org.mekongmigration.handinhand.storybook",
            "org.mekongmigration.handinhand.activity",
            "org.mekongmigration.handinhand.sharing"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(ui|web)\\..*"),
            @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = SpringBootApplication.class)
        })
public class Rooms {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    ContentFormat contentFormat() {
        return Kinds.format();
    }
}
