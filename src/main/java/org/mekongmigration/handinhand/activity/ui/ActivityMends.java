package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.work.ui.Desk;

/** What an author can do at once about something found in her activity. Each mend is one step that she can take back. */
record ActivityMends(Desk<Activity> desk, Component screen) {

    List<Button> of(Finding finding) {
        return switch (finding.id()) {
            case "activity.minutes-differ" -> List.of(setting(finding, "minutes", Integer.parseInt(first(finding))));
            case "activity.cards-leave-a-gap" ->
                List.of(setting(finding, "cards", filling(Integer.parseInt(first(finding)))));
            default -> List.of();
        };
    }

    private Button setting(Finding finding, String words, int number) {
        var button = new Button(
                screen.getTranslation("activity.mend." + words, number),
                click -> desk.change(activity -> Edit.set(activity, finding.place(), number)));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static String first(Finding finding) {
        return finding.arguments().getFirst();
    }

    /** The least that has room for so many; the most there is for more. */
    private static int filling(int cards) {
        return CardSet.LAYOUTS.stream()
                .filter(each -> each >= cards)
                .min(Integer::compare)
                .orElseGet(() -> CardSet.LAYOUTS.stream().max(Integer::compare).orElse(cards));
    }
}
