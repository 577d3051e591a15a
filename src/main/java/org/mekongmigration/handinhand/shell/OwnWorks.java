package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkCard;
import org.mekongmigration.handinhand.work.ui.ThrowingAway;

/** My works page by page; the one touched last stands first and large. */
class OwnWorks extends Div {

    static final int PAGE = 12;

    private final IntFunction<List<WorkCard>> pages;
    private final ThrowingAway.Bin bin;
    private final Consumer<WorkId> duplicate;
    private final Div cards = new Div();
    private final Button more = new Button(getTranslation("shell.home.more"), click -> show());
    private int next;

    /**
     * @param continuing whether the first one is where the person left off
     * @param duplicate makes a second lesson of one
     */
    OwnWorks(IntFunction<List<WorkCard>> pages, boolean continuing, ThrowingAway.Bin bin, Consumer<WorkId> duplicate) {
        this.duplicate = duplicate;
        this.pages = pages;
        this.bin = bin;
        addClassName("own-works");
        cards.addClassName("recent");
        add(cards, more);
        show();
        if (next == 1 && cards.getComponentCount() == 0) {
            add(new Paragraph(getTranslation("shell.home.nothing")));
        }
        if (continuing && cards.getComponentCount() > 0) {
            ((OwnWorkCard) cards.getComponentAt(0)).large();
        }
    }

    private void show() {
        var found = pages.apply(next++);
        found.forEach(work -> cards.add(new OwnWorkCard(work, bin, duplicate)));
        more.setVisible(found.size() == PAGE);
    }
}
