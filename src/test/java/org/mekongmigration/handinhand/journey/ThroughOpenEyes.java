package org.mekongmigration.handinhand.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A walk that is made once for each of {@link Eyes#open}. */
@ParameterizedTest
@MethodSource("org.mekongmigration.handinhand.journey.Eyes#open")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ThroughOpenEyes {}
