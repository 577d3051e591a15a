package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.CopyField;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.sharing.LinkDetails;
import org.mekongmigration.handinhand.sharing.LinkRefused;
import org.mekongmigration.handinhand.sharing.SharingRoutes;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.WorkTitle;

/** Making a link to one work, and the links that there are to it already. */
@StyleSheet("look/sharing.css")
class ShareDialog extends Dialog {

    private final SharingWorkshop workshop;
    private final Shelved work;
    private final Div inside = new Div();

    private ShareDialog(SharingWorkshop workshop, Shelved work) {
        this.workshop = workshop;
        this.work = work;
        addClassName("share-dialog");
        setHeaderTitle(getTranslation(
                "sharing.title", WorkTitle.of(work.content(), this).words()));
        getHeader().add(new IconButton(Glyph.CLOSE, getTranslation("design.close"), click -> close()));
        inside.addClassName("stack");
        add(inside);
        choose();
    }

    /** Who may not share it is told so. */
    static void open(SharingWorkshop workshop, WorkId id) {
        var work = workshop.work(id);
        if (work.isPresent() && workshop.sharing().mayShare(id)) {
            new ShareDialog(workshop, work.get()).open();
        } else {
            ErrorNotice.warn(I18NProvider.translate("sharing.refused.not-allowed"));
        }
    }

    private void choose() {
        inside.removeAll();
        getFooter().removeAll();
        workshop.sharing().shortAddress(work.work().id()).ifPresent(this::published);
        var links = workshop.lists().of(work.work().id()).stream()
                .filter(link -> link.standing() == LinkDetails.Standing.OPEN)
                .toList();
        if (!links.isEmpty()) {
            inside.add(new H3(getTranslation("sharing.there", links.size())));
            links.forEach(link -> inside.add(new LinkRow(workshop, link, this::choose).small()));
            inside.add(new H3(getTranslation("sharing.another")));
        }
        var choice = new NewLink(
                work,
                workshop.now(),
                workshop.sharing().usualEnd(work.work().id()).orElse(null));
        var said = new Paragraph(getTranslation("sharing.cannot-call-back"));
        said.addClassNames("notice");
        var all = new Anchor(SharingRoutes.MY_LINKS, getTranslation("sharing.all"));
        all.getElement().setAttribute("router-link", true);
        var make = new Button(getTranslation("sharing.make"), Glyph.SHARE.icon(), click -> make(choice));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        inside.add(choice, said);
        getFooter().add(all, make);
    }

    /** What everybody may read has an address that is short enough to be said. */
    private void published(String path) {
        var why = new Paragraph(getTranslation("sharing.published.why"));
        why.addClassNames("quiet", "small-text");
        var shown = new Div(CopyField.address(getTranslation("sharing.published"), path), why);
        shown.addClassNames("published-address");
        inside.add(shown);
    }

    private void make(NewLink choice) {
        try {
            var link = workshop.sharing().make(work.work().id(), choice.choice());
            var token = workshop.sharing().address(link.id());
            if (token.isEmpty()) {
                throw new IllegalStateException("what was just sealed does not open");
            }
            inside.removeAll();
            getFooter().removeAll();
            var what = new Paragraph(
                    getTranslation(link.live() ? "sharing.made.live" : "sharing.made.frozen", link.revision()));
            what.getElement().setAttribute("role", "status");
            inside.add(what, new LinkShown(work.content(), link, token.get()));
            workshop.sharing().shortAddress(work.work().id()).ifPresent(this::published);
            var done = new Button(getTranslation("sharing.done"), click -> close());
            done.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(getTranslation("sharing.another"), click -> choose()), done);
        } catch (LinkRefused e) {
            LinkWords.tell(e, this);
        } catch (WorkRejected e) {
            ErrorNotice.warn(getTranslation("sharing.refused.not-allowed"));
        }
    }
}
