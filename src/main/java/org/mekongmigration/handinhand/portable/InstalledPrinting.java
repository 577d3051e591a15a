package org.mekongmigration.handinhand.portable;

import java.util.List;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.storybook.StorybookComposer;
import org.mekongmigration.handinhand.typesetting.Typesetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one way from a work to its pages, for the rooms that live in the container. */
@Configuration(proxyBeanMethods = false)
class InstalledPrinting {

    @Bean
    Printing printing() {
        var words = new PaperWords();
        return new Printing(List.of(new StorybookComposer(words)), new Typesetting());
    }
}
