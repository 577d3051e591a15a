package org.mekongmigration.handinhand.design;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the words that help says of a view: {@code help.<topic>.what} and {@code help.<topic>.begin}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface HelpTopic {

    String value();
}
