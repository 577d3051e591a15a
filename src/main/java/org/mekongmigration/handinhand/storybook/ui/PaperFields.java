package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.mekongmigration.handinhand.edition.Edition.Arrangement;
import org.mekongmigration.handinhand.storybook.BookSetup;
import org.mekongmigration.handinhand.storybook.BookSetup.BookPaper;

/** How two languages share a page, and the paper. */
class PaperFields extends Composite<Div> {

    /** Hears how the book is to be seen now. */
    interface Changed {
        void to(UnaryOperator<BookSetup> change);
    }

    private final RadioButtonGroup<Arrangement> arrangement = new RadioButtonGroup<>();
    private final RadioButtonGroup<BookPaper> paper = new RadioButtonGroup<>();

    PaperFields(Changed changed) {
        arrangement.setLabel(getTranslation("storybook.arrangement"));
        arrangement.setItems(Arrangement.values());
        arrangement.setItemLabelGenerator(it -> getTranslation("storybook.arrangement." + word(it)));
        arrangement.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.to(setup -> setup.arranged(change.getValue()));
            }
        });
        paper.setLabel(getTranslation("storybook.paper"));
        paper.setItems(BookPaper.values());
        paper.setItemLabelGenerator(it -> getTranslation("storybook.paper." + word(it)));
        paper.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.to(setup -> setup.on(change.getValue()));
            }
        });
        getContent().addClassName("stack");
        getContent().add(arrangement, paper);
    }

    void show(BookSetup setup) {
        arrangement.setVisible(setup.languages().size() > 1);
        arrangement.setValue(setup.arrangement());
        paper.setValue(setup.paper());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
