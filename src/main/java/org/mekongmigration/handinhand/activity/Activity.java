package org.mekongmigration.handinhand.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ChecksOfAll;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentKind;
import org.mekongmigration.handinhand.content.Key;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** A ready piece of teaching, the module that lesson plans are built from. */
public record Activity(
        WorkId id,
        List<Language> languages,
        Localized<String> title,
        Localized<String> teaser,
        List<String> themes,
        @Nullable Ages ages,
        @Nullable Integer level,
        @Nullable Minutes minutes,
        @Nullable Group group,
        @Nullable Setting setting,
        List<Objective> objectives,
        List<CurriculumEntry> curriculum,
        List<WorkId> terms,
        List<Material> materials,
        Localized<Prose> preparation,
        List<CareFor> careFor,
        Localized<Prose> caution,
        List<Step> steps,
        List<DebriefQuestion> debrief,
        List<Misconception> misconceptions,
        List<Variation> variations,
        Localized<Prose> followUp,
        List<Printable> printables,
        Map<BlockId, Picture> pictures,
        List<Source> sources,
        @Nullable String licence,
        List<Maker> makers,
        @Nullable BasedOn basedOn)
        implements Content {

    public static final ContentKind<Activity> KIND = new ContentKind<>(
            Kind.ACTIVITY,
            Activity.class,
            ActivityReferences::of,
            ChecksOfAll.and(
                    new StepMinutesCheck(),
                    new ObjectivesServedCheck(),
                    new ServesCheck(),
                    new PrintablesNamedCheck(),
                    new CardsCompleteCheck(),
                    new CardsPerSheetCheck(),
                    new SheetTitleCheck(),
                    new SheetCompleteCheck(),
                    new DrawingCompleteCheck(),
                    new TableCompleteCheck(),
                    new MatchingCompleteCheck(),
                    new SortingCompleteCheck(),
                    new CautionCheck(),
                    new StepWordsCheck(),
                    new DebriefCheck(),
                    new MisconceptionsCheck(),
                    new VariationsCheck(),
                    new CurriculumCheck(),
                    new SourcesCheck(),
                    new KeyWordsCheck()));

    public Activity {
        languages = Shape.workLanguages(languages);
        themes = List.copyOf(themes);
        Shape.within("level", level, 1, 4);
        objectives = Shape.blocks("objectives", objectives, Objective::id);
        curriculum = Shape.blocks("curriculum", curriculum, CurriculumEntry::id);
        terms = List.copyOf(terms);
        materials = Shape.blocks("materials", materials, Material::id);
        careFor = List.copyOf(careFor);
        steps = Shape.blocks("steps", steps, Step::id);
        debrief = Shape.blocks("debrief", debrief, DebriefQuestion::id);
        misconceptions = Shape.blocks("misconceptions", misconceptions, Misconception::id);
        variations = Shape.blocks("variations", variations, Variation::id);
        printables = Shape.blocks("printables", printables, Printable::id);
        pictures = Shape.ordered(pictures);
        sources = Shape.blocks("sources", sources, Source::id);
        makers = List.copyOf(makers);
    }

    /** Minutes in class. */
    public record Minutes(
            @Nullable Integer least, int usual, @Nullable Integer most) {
        public Minutes {
            Shape.minutes("least", least);
            Shape.minutes("usual", usual);
            Shape.minutes("most", most);
        }
    }

    /** How many pupils, and how they work. */
    public record Group(
            @Nullable Integer least,
            @Nullable Integer best,
            @Nullable Integer most,
            @Nullable Grouping work) {
        public Group {
            Shape.within("least", least, 1, 1000);
            Shape.within("best", best, 1, 1000);
            Shape.within("most", most, 1, 1000);
        }
    }

    public enum Setting {
        NO_TECHNOLOGY,
        OFFLINE,
        ONLINE
    }

    public record Objective(BlockId id, ObjectiveKind kind, Localized<String> text) {}

    public enum ObjectiveKind {
        KNOWLEDGE,
        SKILL,
        ATTITUDE
    }

    /** @param country two upper-case letters, ISO 3166-1 */
    public record CurriculumEntry(BlockId id, String country, String code, Localized<String> text) {}

    /** @param printable one of the activity's printables, if the material is printed */
    public record Material(
            BlockId id,
            Localized<String> text,
            @Nullable BlockId printable,
            @Nullable Copies copies) {}

    /** How many are needed. */
    public enum Copies {
        ONE_PER_PUPIL,
        ONE_PER_PAIR,
        ONE_PER_GROUP,
        ONE_PER_CLASS
    }

    /** Whom the caution is for. */
    public enum CareFor {
        RECENT_ARRIVAL,
        WITHOUT_PAPERS,
        SEPARATED_FAMILY,
        BEREAVED
    }

    /** @param minutes in class; absent while the author has not decided */
    public record Step(
            BlockId id,
            Localized<String> title,
            @Nullable Integer minutes,
            Localized<Prose> say,
            @Key("do") Localized<Prose> doing,
            Localized<Prose> pupils,
            List<BlockId> serves) {
        public Step {
            Shape.minutes("minutes", minutes);
            serves = List.copyOf(serves);
        }
    }

    public record DebriefQuestion(BlockId id, Localized<String> text) {}

    /**
     * A wrong idea that pupils often have.
     *
     * @param answer what helps against it
     */
    public record Misconception(BlockId id, Localized<String> text, Localized<Prose> answer) {}

    public record Variation(BlockId id, VariationKind kind, Localized<Prose> text) {}

    public enum VariationKind {
        EASIER,
        HARDER,
        BIG_CLASS,
        MIXED_LANGUAGES,
        NO_COPIER
    }

    /**
     * Where a fact, an idea or a text comes from.
     *
     * @param address of its page on the web
     */
    public record Source(
            BlockId id, Localized<String> text, @Nullable String address) {}

    /** The printables of one kind, in their order. */
    public <P> Stream<P> printables(Class<P> kind) {
        return printables.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public Kind kind() {
        return Kind.ACTIVITY;
    }
}
