package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.design.AgeRange;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.NewBook;
import org.mekongmigration.handinhand.storybook.StorybookRoutes;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.WorkWords;

/** Asks what a book needs to begin; everything can be changed later. */
class NewBookDialog extends Dialog {

    private static final int LONGEST_TITLE = 300;
    private static final int YOUNGEST = 6;
    private static final int OLDEST = 9;

    private final BookWorkshop workshop;
    private final TextField title = new TextField();
    private final LanguagePicker first;
    private final LanguagePicker second;
    private final AgeRange ages;

    NewBookDialog(BookWorkshop workshop) {
        this.workshop = workshop;
        setHeaderTitle(getTranslation("storybook.make"));
        setWidth("30rem");
        title.setLabel(getTranslation("storybook.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.addValueChangeListener(change -> title.setInvalid(false));
        first = new LanguagePicker(getTranslation("storybook.new.first"), Language.offered());
        first.setValue(Language.THAI);
        second = new LanguagePicker(getTranslation("storybook.new.second"), Language.offered());
        second.setEmptySelectionCaption(getTranslation("storybook.print.second.none"));
        second.setEmptySelectionAllowed(true);
        second.setValue(Language.BURMESE);
        ages = new AgeRange(getTranslation("storybook.book.ages"));
        ages.setValue(new AgeRange.Range(YOUNGEST, OLDEST));
        var form = new Div(new Paragraph(getTranslation("storybook.new.later")), title, first, second, ages);
        form.addClassName("stack");
        add(form);
        var begin = new Button(getTranslation("storybook.new.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("design.cancel"), click -> close()), begin);
        title.focus();
    }

    private void begin() {
        var words = title.getValue().strip();
        if (words.isEmpty()) {
            title.setErrorMessage(getTranslation("storybook.new.title-missing"));
            title.setInvalid(true);
            title.focus();
            return;
        }
        var range = ages.getValue();
        var languages = Stream.of(first.getValue(), second.getValue())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var begun = new NewBook(
                words,
                languages,
                range == null ? null : new Ages(range.from(), range.to()),
                workshop.person().name());
        try {
            var id = workshop.authoring()
                    .create(begun.book(WorkAuthoring.freshId(), FreshIds.next()))
                    .id();
            close();
            UI.getCurrent().navigate(StorybookRoutes.studio(id));
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
    }
}
