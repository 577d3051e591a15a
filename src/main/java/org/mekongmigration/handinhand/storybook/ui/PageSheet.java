package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.storybook.BookPages.Laid;
import org.mekongmigration.handinhand.storybook.Overfull;
import org.mekongmigration.handinhand.storybook.Overhang;

/** The page as it prints, at its true proportions. Words that find no room are shown where they stand, on hatching. */
class PageSheet extends Composite<Div> {

    private static final int WIDTH = 1240;

    private final PagePicture picture = new PagePicture(WIDTH);
    private final Div spill = new Div();
    private final Div sheet = new Div(picture, spill);
    private final Div advice = new Div();
    private final Button otherLayout;
    private final Button sideBySide;

    PageSheet(Runnable chooseLayout, Runnable standSideBySide) {
        otherLayout = new Button(getTranslation("storybook.overfull.layout"), click -> chooseLayout.run());
        sideBySide = new Button(getTranslation("storybook.overfull.side-by-side"), click -> standSideBySide.run());
        List.of(otherLayout, sideBySide).forEach(button -> button.addThemeVariants(ButtonVariant.SMALL));
        sheet.addClassName("page-sheet");
        spill.addClassName("spill");
        advice.addClassName("overfull");
        advice.getElement().setAttribute("role", "status");
        getContent().addClassName("page-stage");
        getContent().add(sheet, advice);
    }

    void show(Laid laid, String name, boolean canStandSideBySide) {
        var overhang = Overhang.of(laid.page());
        if (overhang.isThere()) {
            picture.show(overhang.whole());
        } else {
            picture.show(laid.page());
        }
        picture.setAlt(getTranslation("storybook.page.picture", name));
        var whole = overhang.whole();
        sheet.getStyle().set("--page-ratio", number(whole.width() / whole.height()));
        spill.setVisible(overhang.isThere());
        spill.getStyle().set("top", percent(overhang.from())).set("height", percent(overhang.to() - overhang.from()));
        advise(Overfull.among(laid.findings()), canStandSideBySide);
    }

    private void advise(List<Overfull> overfull, boolean canStandSideBySide) {
        advice.removeAll();
        advice.setVisible(!overfull.isEmpty());
        if (overfull.isEmpty()) {
            return;
        }
        var words = new Div();
        words.addClassName("grow");
        for (var each : overfull) {
            words.add(new Div(
                    new LanguageName(each.language()),
                    new Span(" " + getTranslation("storybook.overfull", each.lines()))));
        }
        var safe = new Span(getTranslation("storybook.overfull.safe"));
        safe.addClassName("quiet");
        words.add(safe);
        sideBySide.setVisible(canStandSideBySide);
        advice.add(Glyph.WARNING.icon(), words, sideBySide, otherLayout);
    }

    private static String percent(double share) {
        return number(share * 100) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
