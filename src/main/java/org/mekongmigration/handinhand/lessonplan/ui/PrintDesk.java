package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.edition.ui.PrintWanted;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Component;

/** Opens the print dialog of an activity wherever it is asked for, to all who may read the activity. */
@Component
class PrintDesk implements VaadinServiceInitListener {

    private final PrintPress press;
    private final WorkShelf shelf;

    PrintDesk(PrintPress press, WorkShelf shelf) {
        this.press = press;
        this.shelf = shelf;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(begun -> ComponentUtil.addListener(begun.getUI(), PrintWanted.class, this::open));
    }

    private void open(PrintWanted wanted) {
        var found = shelf.latest(wanted.activity());
        var subject = PrintSubject.of(found.content(Activity.class), found.work(), wanted.language());
        new PrintDialog(press, subject).open();
    }
}
