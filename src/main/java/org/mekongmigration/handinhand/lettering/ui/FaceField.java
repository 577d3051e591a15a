package org.mekongmigration.handinhand.lettering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.ui.PageImage;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.lettering.SampleWords;

/** The faces of a language, each with a line that is set in it as on paper. */
public class FaceField extends RadioButtonGroup<FaceField.Letters> {

    /** In points. */
    private static final double SIZE = 15;

    private static final double WIDTH = 190;

    /** Twice as fine as it is shown. */
    private static final int PIXELS = 480;

    /** @param typeface absent: what the installation has chosen, whatever that will be */
    public record Letters(@Nullable Typeface typeface) {}

    private FaceField(Language language, List<Letters> items, @Nullable Typeface installed, Printing printing) {
        addClassName("face-field");
        setLabel(language.ownName());
        setItems(items);
        setRenderer(new ComponentRenderer<>(letters -> letters.typeface() == null
                ? new Div(new Span(getTranslation("lettering.installed", installed == null ? "" : installed.ownName())))
                : face(language, letters.typeface(), printing)));
    }

    /** To choose for all works. */
    public static FaceField ofInstallation(Language language, Printing printing) {
        var items = Typeface.of(language).stream().map(Letters::new).toList();
        return new FaceField(language, items, null, printing);
    }

    /** To choose for one work, or to leave it as it is everywhere. */
    public static FaceField ofWork(Language language, Typeface installed, Printing printing) {
        var items = new ArrayList<Letters>();
        items.add(new Letters(null));
        Typeface.of(language).stream().map(Letters::new).forEach(items::add);
        return new FaceField(language, items, installed, printing);
    }

    private static Div face(Language language, Typeface typeface, Printing printing) {
        var image = new PageImage(PIXELS);
        var page = printing.sample(SampleWords.of(language), SIZE, WIDTH, FaceChoice.USUAL.with(language, typeface));
        image.show(() -> page, page.width(), page.height());
        image.setAlt(""); // the name of the face says it
        return new Div(new Span(typeface.ownName()), image);
    }
}
