package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.mekongmigration.handinhand.typesetting.Paper;

/** The paper in the printer. */
class PrintPaper extends RadioButtonGroup<Paper> {

    PrintPaper() {
        setLabel(getTranslation("lessonplan.print.paper"));
        setItems(Paper.A4, Paper.LETTER, Paper.A5);
        setItemLabelGenerator(PrintPaper::name);
        addClassName("seg-field");
    }

    /** As it is written on the pack. */
    static String name(Paper paper) {
        return paper == Paper.LETTER ? "Letter" : paper.name();
    }
}
