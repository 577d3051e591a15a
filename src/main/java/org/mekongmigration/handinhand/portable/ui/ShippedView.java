package org.mekongmigration.handinhand.portable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.portable.ShippedContent;
import org.mekongmigration.handinhand.portable.ShippedReport;
import org.mekongmigration.handinhand.portable.ShippedReport.Brought;
import org.mekongmigration.handinhand.work.Installed.Outcome;

/** For staff: what became of the files of lesson-templates when the application started. What was left stands first. */
@Route("import/at-start")
@HelpTopic("import-report")
@RolesAllowed("AUTHOR")
class ShippedView extends Composite<Main> implements HasDynamicTitle {

    private static final List<Outcome> ORDER =
            List.of(Outcome.CHANGED_HERE, Outcome.NOT_OURS, Outcome.NEW_REVISION, Outcome.NEW, Outcome.UNCHANGED);

    ShippedView(ShippedContent shipped) {
        var report = shipped.report();
        getContent().addClassName("page");
        getContent()
                .add(
                        new H1(getTranslation("portable.shipped.title")),
                        new Paragraph(report.folder()
                                .map(folder -> getTranslation("portable.shipped.folder", folder.toString()))
                                .orElseGet(() -> getTranslation("portable.shipped.own"))));
        if (!report.problems().isEmpty()) {
            getContent().add(new H2(getTranslation("portable.problems")));
            report.problems().forEach(problem -> getContent().add(new ProblemRow(problem, folder(report))));
        }
        ORDER.forEach(outcome -> show(outcome, report));
    }

    private static String folder(ShippedReport report) {
        return report.folder().map(Object::toString).orElse("");
    }

    private void show(Outcome outcome, ShippedReport report) {
        var works =
                report.works().stream().filter(it -> it.outcome() == outcome).toList();
        if (!works.isEmpty()) {
            var key = "portable.shipped."
                    + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var list = new UnorderedList();
            works.forEach(it -> list.add(row(it)));
            getContent().add(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".why")), list);
        }
    }

    private Component row(Brought brought) {
        var content = brought.content();
        var screen = ScreenLanguage.of(getLocale());
        var language = content.title().in(screen).isPresent() ? screen : content.source();
        var title = new Span(content.title().in(language).orElse(content.id().value()));
        title.getElement().setAttribute("lang", language.tag());
        var id = new Span(" " + content.id().value() + "/work.yaml");
        id.addClassName("quiet");
        return new ListItem(title, id);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portable.shipped.title");
    }
}
