package org.mekongmigration.handinhand.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.language.Sha256;
import org.mekongmigration.handinhand.work.Merge.Merged;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Contents as the database holds them. The same text is one content in memory, however many people have it open. */
@Component
class WorkContents {

    private static final Logger LOG = LoggerFactory.getLogger(WorkContents.class);

    private final ContentFormat format;
    private final Cache<String, Content> held =
            Caffeine.newBuilder().weakValues().build();

    WorkContents(ContentFormat format) {
        this.format = format;
    }

    Content read(String json) {
        return held.get(Sha256.hex(json), text -> format.fromJson(json));
    }

    Set<Reference> references(Content content) {
        return format.references(content);
    }

    String write(Content content) {
        var json = format.toJson(content);
        if (json.length() > Texts.LARGEST_CONTENT / 4
                && json.getBytes(StandardCharsets.UTF_8).length > Texts.LARGEST_CONTENT) {
            throw new WorkRejected(Reason.TOO_LARGE, Texts.LARGEST_CONTENT / 1_000_000);
        }
        return json;
    }

    /** A merged content, in the format's own spelling. */
    record Together(Content content, String json, List<OtherUnit> others) {}

    /** Two changes put together; if that is no possible content, the one that stays stands and the whole other text is kept. */
    Together merge(String base, String stays, String other) {
        var merged = Merge.merge(TreeJson.read(base), TreeJson.read(stays), TreeJson.read(other));
        try {
            return together(merged);
        } catch (RuntimeException e) {
            LOG.warn("Two changes of one work fit only side by side: {}", e.toString());
            var whole = new OtherUnit(List.of(), Optional.empty(), TreeJson.read(other));
            return new Together(read(stays), stays, List.of(whole));
        }
    }

    private Together together(Merged merged) {
        var content = read(TreeJson.write(merged.content()));
        return new Together(content, write(content), merged.others());
    }
}
