package org.mekongmigration.handinhand.portable;

import org.mekongmigration.handinhand.edition.BeforePrinting;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.lettering.InstallationFaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one way from a work to its pages, for the rooms that live in the container. */
@Configuration(proxyBeanMethods = false)
class InstalledPrinting {

    @Bean
    Printing printing(InstallationFaces faces) {
        return Composers.printing(faces::choice);
    }

    /** One for all: it remembers the pages that it has judged. */
    @Bean
    BeforePrinting beforePrinting(Printing printing) {
        return printing.before();
    }
}
