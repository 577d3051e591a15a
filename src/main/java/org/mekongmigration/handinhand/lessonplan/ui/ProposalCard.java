package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.Circumstance;
import org.mekongmigration.handinhand.lessonplan.ClassDeciding;
import org.mekongmigration.handinhand.lessonplan.ClassProposal;
import org.mekongmigration.handinhand.lessonplan.Slots;
import org.mekongmigration.handinhand.work.ui.ProseView;

/** One activity of the lesson in the check: why it is named, what it says itself, and what can be done. */
class ProposalCard extends Article {

    private final PlanDesk desk;
    private final ProposedActivities proposed;
    private final ClassProposal proposal;
    private final Consumer<Runnable> step;

    /** @param step takes one decision, so that it can be taken back */
    ProposalCard(PlanDesk desk, ProposedActivities proposed, ClassProposal proposal, Consumer<Runnable> step) {
        this.desk = desk;
        this.proposed = proposed;
        this.proposal = proposal;
        this.step = step;
        addClassName("proposal");
        getElement().getClassList().set("decided", !proposal.isOpen());
        var title = Shown.of(proposal.adapted().activity().title(), wished());
        var heading = new H4(title.text());
        heading.addClassName("work-title");
        heading.getElement().setAttribute("lang", title.language().tag());
        var reasons = new Div();
        reasons.addClassName("reasons");
        proposal.reasons().forEach(it -> reasons.add(new Pill(CircumstanceWords.of(it, this), colour(it))));
        add(heading, reasons);
        if (proposal.isOpen()) {
            open();
        } else {
            decided();
        }
    }

    private void open() {
        if (proposal.open().stream().anyMatch(Circumstance::asksForCare)) {
            caution();
        }
        proposal.open().forEach(this::adapting);
        var ways = new Div();
        ways.addClassName("ways");
        if (proposal.isRisky()) {
            swaps().forEach(it -> ways.add(swap(it)));
        }
        ways.add(button(
                getTranslation(proposal.asksForCare() ? "lessonplan.check.keep.caution" : "lessonplan.check.keep"),
                () -> desk.change(plan -> new ClassDeciding(plan).kept(proposal))));
        add(ways);
    }

    private void caution() {
        var caution = proposal.adapted().activity().caution();
        if (!caution.isEmpty()) {
            var words = new Div(Glyph.HEART.icon(), prose(caution));
            words.addClassName("caution");
            add(words);
        }
    }

    private void adapting(Circumstance reason) {
        proposal.variation(reason).ifPresent(it -> {
            var take = button(
                    getTranslation("lessonplan.check.adapt", CircumstanceWords.of(reason, this)),
                    () -> desk.change(plan ->
                            new ClassDeciding(plan).adapted(proposal, reason, desk.newId(), stepTitle(reason))));
            var way = new Div(prose(it.text()), take);
            way.addClassName("variation");
            add(way);
        });
    }

    /** In the language of the guide if the screens speak it, for it is printed there. */
    private Localized<String> stepTitle(Circumstance reason) {
        var written = desk.plan().written();
        var spoken = Language.spoken().contains(written) ? written : ScreenLanguage.of(this);
        return Localized.of(spoken, getTranslation(Locale.forLanguageTag(spoken.tag()), CircumstanceWords.key(reason)));
    }

    private List<Activity> swaps() {
        var placement = proposal.adapted().placement().id();
        var check = desk.plan().schoolClass().check();
        return check == null || new Slots(desk.plan()).holds(placement)
                ? List.of()
                : proposed.instead(placement, ClassProposal.without(check.holds()));
    }

    private Button swap(Activity activity) {
        var title = Shown.of(activity.title(), wished()).text();
        var minutes = activity.minutes() == null ? 0 : activity.minutes().usual();
        var id = activity.id();
        return button(
                getTranslation("lessonplan.mend.swap", title, minutes),
                () -> proposed.swap(proposal.adapted().placement().id(), id));
    }

    private void decided() {
        var again = button(
                getTranslation("lessonplan.check.again"),
                () -> desk.change(plan -> new ClassDeciding(plan)
                        .reopened(proposal.adapted().placement().id())));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        var how = proposal.isAdapted() ? "lessonplan.check.adapted" : "lessonplan.check.stays";
        add(new Div(Glyph.CHECK.icon(), new Span(getTranslation(how)), again));
    }

    private Button button(String words, Runnable change) {
        var button = new Button(words, click -> step.accept(change));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private ProseView prose(Localized<Prose> text) {
        var language = Shown.ofProse(text, wished()).language();
        return new ProseView(text.in(language).orElse(new Prose(List.of())), language);
    }

    private static Colour colour(Circumstance circumstance) {
        return circumstance.asksForCare() ? Colour.CLAY : Colour.MARIGOLD;
    }

    private List<Language> wished() {
        return ScreenLanguage.after(desk.plan().written(), this);
    }
}
