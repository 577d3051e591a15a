package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkShelf;

/** The activity that this one was made from, if the reader may see it. */
class OriginLine extends Paragraph {

    private OriginLine(Activity origin, Language reader) {
        addClassName("origin");
        var language = origin.title().in(reader).isPresent() ? reader : origin.source();
        var title = new Span(origin.title().in(language).orElse("…"));
        title.getElement().setAttribute("lang", language.tag());
        var link = new Anchor(ActivityRoutes.activity(origin.id()), title);
        link.getElement().setAttribute("router-link", true);
        add(new Span(getTranslation("activity.origin") + " "), link);
    }

    static Optional<OriginLine> of(Activity activity, WorkShelf shelf, Language reader) {
        return Optional.ofNullable(activity.basedOn())
                .flatMap(origin -> shelf.find(origin.work()))
                .filter(found -> found.content() instanceof Activity)
                .map(found -> new OriginLine(found.content(Activity.class), reader));
    }
}
