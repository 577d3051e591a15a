package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.KindCard;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkCard;
import org.mekongmigration.handinhand.work.ui.ShareButton;
import org.mekongmigration.handinhand.work.ui.ThrowingAway;

/** A plan, set of lessons or book of mine, and when I touched it last. */
class OwnWorkCard extends KindCard {

    private final String kind;
    private final String address;
    private final String title;

    /**
     * @param bin throws away what is hers
     * @param duplicate makes a second lesson of one
     */
    OwnWorkCard(WorkCard card, ThrowingAway.Bin bin, Consumer<WorkId> duplicate) {
        this(card, Titled.of(card.title()), bin, duplicate);
    }

    private OwnWorkCard(WorkCard card, Titled titled, ThrowingAway.Bin bin, Consumer<WorkId> duplicate) {
        super(colour(card.work().kind()), titled.text(), titled.language(), WorkAddress.of(card.work()));
        title = titled.text();
        kind = switch (card.work().kind()) {
            case STORYBOOK -> "book";
            case LESSON_PACK -> "pack";
            case ACTIVITY, LESSON_PLAN, LESSON_TEMPLATE, TERM -> "plan";
        };
        address = WorkAddress.of(card.work());
        addClassName("wide");
        picture((kind.equals("book") ? Drawing.BOOK : Drawing.PLAN).image());
        pills(new Pill(getTranslation("shell.kind." + kind), colour(card.work().kind())));
        if (card.work().published().isPresent()) {
            pills(new Pill(getTranslation("shell.home.published"), Colour.PLAIN));
        }
        line(getTranslation("shell.home.touched", touched(card)), screen());
        if (!card.rights().own()) {
            card.owner().ifPresent(owner -> line(getTranslation("shell.home.of", owner), screen()));
        }
        var buttons = new ArrayList<Component>();
        buttons.add(ShareButton.of(card.work().id(), title));
        if (card.work().kind() == Kind.LESSON_PLAN) {
            buttons.add(new IconButton(
                    Glyph.COPY,
                    getTranslation("shell.home.duplicate", title),
                    click -> duplicate.accept(card.work().id())));
        }
        if (ThrowingAway.isOffered(card.work(), card.rights())) {
            buttons.add(ThrowingAway.button(card.work().id(), title, bin, this));
        }
        actions(buttons.toArray(Component[]::new));
    }

    String title() {
        return title;
    }

    /** Where the person left off, with a button of its own. */
    void large() {
        addClassName("continue");
        var open = new Button(
                getTranslation("shell.home.open." + kind),
                click -> UI.getCurrent().navigate(address));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClassName("open");
        add(open);
    }

    private static Colour colour(Kind kind) {
        return kind == Kind.STORYBOOK ? Colour.LOTUS : Colour.RIVER;
    }

    private Language screen() {
        return ScreenLanguage.of(getLocale());
    }

    private String touched(WorkCard card) {
        return ShownTime.of(card.work().touchedAt(), UI.getCurrent());
    }
}
