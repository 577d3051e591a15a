package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.sharing.LinkChoice;
import org.mekongmigration.handinhand.sharing.LinkDetails;
import org.mekongmigration.handinhand.sharing.LinkRefused;
import org.mekongmigration.handinhand.work.WorkRejected;

/** Another end or another note; of a live link to what is not published, the state of now. */
class ChangeLinkDialog extends Dialog {

    private final SharingWorkshop workshop;
    private final LinkDetails link;
    private final Runnable changed;

    ChangeLinkDialog(SharingWorkshop workshop, LinkDetails link, String title, Runnable changed) {
        this.workshop = workshop;
        this.link = link;
        this.changed = changed;
        addClassName("share-dialog");
        setHeaderTitle(getTranslation("sharing.change.of", title));
        var end = new EndChoice(workshop.now(), link.endsAt().orElse(null));
        var note = new TextField(getTranslation("sharing.note"));
        note.setHelperText(getTranslation("sharing.note.hint"));
        note.setMaxLength(LinkChoice.LONGEST_NOTE);
        note.setValue(link.note());
        var inside = new Div(end, note);
        inside.addClassName("stack");
        var unpublished = workshop.work(link.work())
                .filter(work -> work.work().published().isEmpty())
                .isPresent();
        if (link.live() && unpublished && workshop.sharing().mayShare(link.work())) {
            var newest = new Button(
                    getTranslation("sharing.newest"),
                    click -> act(() -> workshop.sharing().showNewest(link.id())));
            inside.add(new Paragraph(getTranslation("sharing.newest.why", link.revision())), newest);
        }
        add(inside);
        var save = new Button(
                getTranslation("sharing.save"),
                click -> act(() -> workshop.sharing().change(link.id(), note.getValue(), end.end())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("design.cancel"), click -> close()), save);
    }

    private void act(Runnable act) {
        try {
            act.run();
            close();
            changed.run();
        } catch (LinkRefused e) {
            LinkWords.tell(e, this);
        } catch (WorkRejected e) {
            ErrorNotice.warn(getTranslation("sharing.refused.not-allowed"));
        }
    }
}
