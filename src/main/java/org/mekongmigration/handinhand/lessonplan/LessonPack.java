package org.mekongmigration.handinhand.lessonplan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ChecksOfAll;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentKind;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** Several lessons that belong together, in order, under a title of their own. */
public record LessonPack(
        WorkId id,
        List<Language> languages,
        Localized<String> title,
        Localized<String> teaser,
        List<PackedPlan> plans,
        @Nullable String licence,
        List<Maker> makers,
        @Nullable BasedOn basedOn)
        implements Content {

    public static final ContentKind<LessonPack> KIND = new ContentKind<>(
            Kind.LESSON_PACK, LessonPack.class, LessonPack::references, ChecksOfAll.and(new PlansFoundCheck()));

    public LessonPack {
        languages = Shape.workLanguages(languages);
        plans = Shape.blocks("plans", plans, PackedPlan::id);
        makers = List.copyOf(makers);
    }

    /**
     * A plan at its place in the pack.
     *
     * @param version revision number in this installation; absent: as the plan is when the pack is read
     */
    public record PackedPlan(
            BlockId id, WorkId plan, @Nullable Integer version) {
        public PackedPlan {
            Shape.within("version", version, 1, Integer.MAX_VALUE);
        }

        Reference reference() {
            return new Reference(Kind.LESSON_PLAN, plan, version);
        }
    }

    @Override
    public Kind kind() {
        return Kind.LESSON_PACK;
    }

    private Set<Reference> references() {
        var references = new LinkedHashSet<Reference>();
        plans.forEach(it -> references.add(it.reference()));
        return references;
    }
}
