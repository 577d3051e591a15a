package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.language.Language;

/** Chooses the language that stands beside the source: one the work has, or a new one. */
public class SecondLanguage extends Composite<Div> {

    private final List<Runnable> listeners = new ArrayList<>();

    /** @param chosen told the language, or null for the source alone; at once with the work's second language */
    public SecondLanguage(Content work, Consumer<@Nullable Language> chosen) {
        var offered = new ArrayList<>(work.languages());
        Language.offered().stream().filter(it -> !offered.contains(it)).forEach(offered::add);
        offered.remove(work.source());
        var picker = new LanguagePicker(getTranslation("work.second-language"), offered);
        picker.setEmptySelectionCaption(getTranslation("work.second-language.none"));
        picker.setEmptySelectionAllowed(true);
        if (work.languages().size() > 1) {
            picker.setValue(work.languages().get(1));
        }
        chosen.accept(picker.getValue());
        picker.addValueChangeListener(change -> {
            chosen.accept(change.getValue());
            listeners.forEach(Runnable::run);
        });
        getContent().add(picker);
    }

    /** Told after the choice has changed. */
    public void onChosen(Runnable listener) {
        listeners.add(listener);
    }
}
