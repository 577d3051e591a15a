package org.mekongmigration.handinhand.work;

/** What a work can name: another work by its id, or a picture by its hash. */
public enum TargetKind {
    WORK,
    PICTURE
}
