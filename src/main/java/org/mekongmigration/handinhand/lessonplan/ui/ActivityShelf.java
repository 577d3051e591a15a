package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;

/** The activities beside the lesson. Adding one changes nothing here: words, facets and the place in the list stay. */
class ActivityShelf extends Div {

    /** Looks activities up. */
    interface Finder {

        int count(Wanted wanted);

        /** Some of them, as far as one reads the list. */
        List<ShelfItem> find(Wanted wanted, int from, int most);
    }

    /**
     * What is looked for.
     *
     * @param ages at least one year of them; absent for all
     * @param bookmarked only what she has marked
     */
    record Wanted(
            String words, @Nullable Ages ages, @Nullable Language language, boolean bookmarked) {}

    private final PlanDesk desk;
    private final Finder finder;
    private final TextField words = new TextField();
    private final Button fitting = new Button();
    private final Button bookmarked = new Button();
    private final Select<Language> language = new NamedSelect<>();
    private final Select<BlockId> target = new NamedSelect<>();
    private final Span count = new Span();
    private final VirtualList<ShelfItem> list = new VirtualList<>();
    private final Paragraph nothing = new Paragraph();
    private boolean fittingOnly = true;
    private boolean bookmarkedOnly;
    private @Nullable Ages ages;
    private List<Stage> stages = List.of();

    /** @param write begins an activity of her own */
    ActivityShelf(PlanDesk desk, Finder finder, Consumer<WorkId> add, Runnable write) {
        this.desk = desk;
        this.finder = finder;
        addClassName("activity-shelf");
        var heading = new Div(new H2(getTranslation("lessonplan.shelf.title")), count);
        heading.addClassName("row");
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        words.setPlaceholder(getTranslation("lessonplan.shelf.search"));
        words.setAriaLabel(getTranslation("lessonplan.shelf.search"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> find());
        fitting.addClassName("chip");
        fitting.addClickListener(click -> {
            fittingOnly = !fittingOnly;
            showFitting();
            find();
        });
        bookmarked.setText(getTranslation("lessonplan.shelf.bookmarks"));
        bookmarked.addClassName("chip");
        bookmarked.addClickListener(click -> {
            bookmarkedOnly = !bookmarkedOnly;
            press(bookmarked, bookmarkedOnly);
            find();
        });
        press(bookmarked, false);
        language.setAriaLabel(getTranslation("lessonplan.shelf.language"));
        language.setItems(Language.offered());
        language.setItemLabelGenerator(it -> it == null ? getTranslation("lessonplan.shelf.any") : it.ownName());
        language.setRenderer(new ComponentRenderer<>(LanguageName::new));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("lessonplan.shelf.any"));
        language.setPlaceholder(getTranslation("lessonplan.shelf.any"));
        language.addValueChangeListener(change -> find());
        var facets = new Div(fitting, bookmarked, language);
        facets.addClassName("facets");
        target.setLabel(getTranslation("lessonplan.shelf.target"));
        target.addClassName("target");
        target.setItemLabelGenerator(this::stageName);
        target.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.target(change.getValue());
            }
        });
        list.setRenderer(new ShelfRows(this, () -> desk.plan().written()).renderer(add));
        nothing.setText(getTranslation("lessonplan.shelf.nothing"));
        var hint = new Paragraph(getTranslation("lessonplan.shelf.hint"));
        hint.addClassNames("quiet", "hint");
        var own = new Button(getTranslation("lessonplan.own.write"), Glyph.PENCIL.icon(), click -> write.run());
        own.addThemeVariants(ButtonVariant.SMALL);
        add(heading, words, facets, list, nothing, own, target, hint);
    }

    void show() {
        var now = desk.plan().schoolClass().ages();
        if (!Objects.equals(now, ages) || count.getText().isEmpty()) {
            ages = now;
            showFitting();
            find();
        }
        if (!stages.equals(desk.plan().stages())) {
            stages = desk.plan().stages();
            target.setItems(stages.stream().map(Stage::id).toList());
        }
        target.setValue(desk.target());
    }

    private void showFitting() {
        fitting.setVisible(ages != null);
        if (ages != null) {
            fitting.setText(getTranslation("lessonplan.ages", ages.from(), ages.to()));
        }
        press(fitting, fittingOnly);
    }

    private static void press(Button chip, boolean on) {
        chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        chip.getElement().getClassList().set("on", on);
    }

    private void find() {
        var only = fittingOnly ? ages : null;
        var wanted = new Wanted(words.getValue().strip(), only, language.getValue(), bookmarkedOnly);
        var found = finder.count(wanted);
        list.setDataProvider(DataProvider.fromCallbacks(
                part -> finder.find(wanted, part.getOffset(), part.getLimit()).stream(),
                part -> Math.clamp(found - part.getOffset(), 0, part.getLimit())));
        list.setVisible(found > 0);
        nothing.setVisible(found == 0);
        count.setText(getTranslation(only == null ? "lessonplan.shelf.count" : "lessonplan.shelf.count.fit", found));
    }

    private String stageName(BlockId id) {
        return StageNames.of(this, desk.plan(), id);
    }
}
