package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkShelf;

/** The work that this one was made from, if the reader may see it. */
public class OriginLine extends Paragraph {

    private OriginLine(Content origin, String address, Language reader) {
        addClassName("origin");
        var titled = WorkTitle.of(origin, reader, this);
        var title = new Span(titled.words());
        title.getElement().setAttribute("lang", titled.language().tag());
        var link = new Anchor(address, title);
        link.getElement().setAttribute("router-link", true);
        add(new Span(getTranslation("work.origin.line") + " "), link);
    }

    /** @param address where works of its kind are read */
    public static Optional<OriginLine> of(
            Content work, WorkShelf shelf, Function<WorkId, String> address, Language reader) {
        return Optional.ofNullable(work.basedOn())
                .flatMap(origin -> shelf.find(origin.work()))
                .filter(found -> found.work().kind() == work.kind())
                .map(found -> new OriginLine(
                        found.content(), address.apply(found.content().id()), reader));
    }
}
