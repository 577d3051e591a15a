package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;

/** How the pupils of an activity work together, in words. */
final class GroupWords {

    private GroupWords() {}

    static String of(Component screen, Activity.@Nullable Group group) {
        if (group == null || group.work() == null) {
            return "";
        }
        var size = group.work().size();
        if (size == null) {
            return screen.getTranslation("lessonplan.group.class");
        }
        return switch (size) {
            case 1 -> screen.getTranslation("lessonplan.group.alone");
            case 2 -> screen.getTranslation("lessonplan.group.pairs");
            default -> screen.getTranslation("lessonplan.group.groups", size);
        };
    }
}
