package org.mekongmigration.handinhand.edition.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinRequest;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.BrowserZone;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.edition.PaperLink;
import org.mekongmigration.handinhand.edition.PrintableLink;

/** Whether the paper bears a link, and which; says when it ends before anything is printed. */
public class LinkToPrint extends Div {

    private final Checkbox wanted = new Checkbox(getTranslation("edition.link"));
    private final Select<PrintableLink> which = new NamedSelect<>();
    private final Paragraph says = new Paragraph();
    private String where;
    private final Consumer<@Nullable PaperLink> chosen;
    private @Nullable URI root;

    /**
     * @param links to the work, the best first
     * @param where on the paper it will stand
     * @param chosen absent: none
     */
    public LinkToPrint(List<PrintableLink> links, String where, Consumer<@Nullable PaperLink> chosen) {
        this.where = where;
        this.chosen = chosen;
        addClassName("link-to-print");
        wanted.addClassName("switch");
        wanted.setEnabled(false);
        which.setLabel(getTranslation("edition.link.which"));
        which.setItems(links);
        which.setItemLabelGenerator(this::name);
        says.addClassNames("quiet", "small-text");
        says.getElement().setAttribute("role", "status");
        if (links.isEmpty()) {
            wanted.setHelperText(getTranslation("edition.link.none"));
        } else {
            wanted.setHelperText(getTranslation("edition.link.why"));
            which.setValue(links.getFirst());
        }
        wanted.addValueChangeListener(change -> choose());
        which.addValueChangeListener(change -> choose());
        add(wanted, which, says);
        show();
    }

    /** Only the browser knows by which name this installation is reached. */
    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().fetchCurrentURL(this::reachedAt);
    }

    public void reachedAt(URL page) {
        var request = VaadinRequest.getCurrent();
        root = URI.create(page.toString()).resolve((request == null ? "" : request.getContextPath()) + "/");
        wanted.setEnabled(which.getValue() != null);
    }

    /** @param where it will stand now that something else is printed, or that nothing is printed where it would stand */
    public void stands(String where) {
        this.where = where;
        show();
    }

    private void choose() {
        show();
        var link = which.getValue();
        chosen.accept(
                wanted.getValue() && root != null && link != null
                        ? new PaperLink(root.resolve(link.path().substring(1)).toString(), link.ends())
                        : null);
    }

    private void show() {
        var link = which.getValue();
        boolean shown = wanted.getValue() && link != null;
        which.setVisible(shown && which.getListDataView().getItemCount() > 1);
        says.setVisible(shown);
        if (shown) {
            says.setText(
                    end(link) + (link.passcode() ? " " + getTranslation("edition.link.passcode") : "") + " " + where);
        }
    }

    private String end(PrintableLink link) {
        var ends = link.ends();
        if (ends != null) {
            return getTranslation("edition.link.ends", day(ends));
        }
        return getTranslation(
                link.shows() == PrintableLink.Shows.LIBRARY ? "edition.link.library.end" : "edition.link.never");
    }

    private String name(PrintableLink link) {
        var kind =
                switch (link.shows()) {
                    case LIBRARY -> getTranslation("edition.link.library");
                    case LIVE -> getTranslation("edition.link.live");
                    case FROZEN -> getTranslation("edition.link.frozen", link.revision());
                };
        var ends = link.ends();
        var until = ends == null ? "" : " · " + getTranslation("edition.link.until", day(ends));
        return kind + until + (link.note().isEmpty() ? "" : " · " + link.note());
    }

    private String day(Instant end) {
        var reader = getUI().orElseGet(UI::getCurrent);
        return ShownTime.day(end.atZone(BrowserZone.of(reader)).toLocalDate(), reader);
    }
}
