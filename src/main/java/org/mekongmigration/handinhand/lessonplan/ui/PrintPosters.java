package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.typesetting.Paper;

/** How large the key words hang on the wall; shown when one of them is to be printed. */
class PrintPosters extends RadioButtonGroup<PosterFormat> {

    private @Nullable Paper offered;

    PrintPosters() {
        setLabel(getTranslation("lessonplan.print.posters"));
        addClassName("seg-field");
    }

    void show(PrintProof proof) {
        var paper = proof.choice().paper();
        if (paper != offered) {
            offered = paper;
            setItems(PosterFormat.on(paper));
            setItemLabelGenerator(format -> format.name(paper));
        }
        setValue(proof.choice().posters());
        setVisible(proof.posters().laid() != null);
    }
}
