package org.mekongmigration.handinhand.lessonplan;

/** What a teacher can change in a step. */
public enum StepField {
    TITLE,
    MINUTES,
    SAY,
    DOING,
    PUPILS
}
