package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.design.Skeleton;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.picture.PagePictures;
import org.mekongmigration.handinhand.typesetting.Page;

/** Pictures of the pages, drawn from the lines that print. A page is drawn when it comes into sight. */
class PrintPages extends Div {

    private static final int WIDTH = 620;

    PrintPages() {
        addClassName("print-pages");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("lessonplan.print.pages"));
    }

    void show(Map<PackPart, Printed> printed, PrintChoice choice) {
        removeAll();
        if (printed.isEmpty()) {
            add(new Paragraph(getTranslation("lessonplan.print.nothing")));
        }
        printed.forEach((part, pages) -> add(part(part, pages, choice)));
    }

    /** What is wanted is being laid out. */
    void laying() {
        removeAll();
        var says = new Paragraph(getTranslation("lessonplan.print.laying"));
        says.getElement().setAttribute("role", "status");
        add(says, new Skeleton(6));
    }

    /** All pages in one row, where they are numbered through. */
    void show(Printed whole, String name) {
        removeAll();
        var pages = whole.pages().pages();
        var count = new Span(getTranslation("lessonplan.print.count", pages.size()));
        count.addClassName("quiet");
        var list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        for (var index = 0; index < pages.size(); index++) {
            list.add(new ListItem(
                    picture(pages.get(index), getTranslation("lessonplan.print.page", name, index + 1, pages.size()))));
        }
        var heading = new H3(new Span(name));
        heading.add(count);
        add(new Section(heading, list));
    }

    private Section part(PackPart part, Printed printed, PrintChoice choice) {
        var name = getTranslation("lessonplan.print.part." + part.word());
        var pages = printed.pages().pages();
        var heading = new H3(new Span(name));
        var count = new Span(getTranslation("lessonplan.print.count", pages.size()));
        count.addClassName("quiet");
        heading.add(count);
        var languages = part == PackPart.GUIDE || part == PackPart.ANSWERS ? List.of(choice.guide()) : choice.pupils();
        languages.forEach(it -> heading.add(name(it)));
        var list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        for (var index = 0; index < pages.size(); index++) {
            list.add(new ListItem(
                    picture(pages.get(index), getTranslation("lessonplan.print.page", name, index + 1, pages.size()))));
        }
        var section = new Section(heading);
        if (part == PackPart.ANSWERS) {
            var teacher = new Paragraph(getTranslation("lessonplan.print.answers"));
            teacher.addClassName("quiet");
            section.add(teacher);
        }
        section.add(list);
        return section;
    }

    private static LanguageName name(Language language) {
        var name = new LanguageName(language);
        name.addClassName("quiet");
        return name;
    }

    private static Image picture(Page page, String name) {
        var picture = new Image(
                DownloadHandler.fromInputStream(event -> {
                    var png = PagePictures.png(page, WIDTH);
                    return new DownloadResponse(new ByteArrayInputStream(png), "page.png", "image/png", png.length);
                }),
                name);
        picture.getElement().setAttribute("loading", "lazy");
        picture.getStyle().set("aspect-ratio", page.width() + " / " + page.height());
        return picture;
    }
}
