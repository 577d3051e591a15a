package org.mekongmigration.handinhand.content;

/** The kinds of works. */
public enum Kind {
    ACTIVITY("activity"),
    LESSON_PACK("lesson-pack"),
    LESSON_PLAN("lesson-plan"),
    LESSON_TEMPLATE("lesson-template"),
    STORYBOOK("storybook"),
    TERM("term");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word for this kind in files: {@code kind: lesson-plan}. */
    public String word() {
        return word;
    }
}
