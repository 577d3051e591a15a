package org.mekongmigration.handinhand.portable;

import org.mekongmigration.handinhand.edition.Printing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one way from a work to its pages, for the rooms that live in the container. */
@Configuration(proxyBeanMethods = false)
class InstalledPrinting {

    @Bean
    Printing printing() {
        return Composers.printing();
    }
}
