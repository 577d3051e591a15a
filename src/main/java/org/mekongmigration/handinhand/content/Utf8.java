package org.mekongmigration.handinhand.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** Bytes of a file as text, or a problem. */
final class Utf8 {

    private Utf8() {}

    static String decode(String file, byte[] bytes) {
        var start = new Mark(file, 1, 1);
        if (bytes.length > Limits.BYTES) {
            throw rejected(start, Reason.TOO_LONG, bytes.length + " bytes", Limits.BYTES + " bytes");
        }
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            var before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            var line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            var inLine = before.substring(before.lastIndexOf('\n') + 1);
            var column = inLine.codePointCount(0, inLine.length()) + 1;
            var found = "0x%02X".formatted(bytes[buffer.position()]);
            throw rejected(new Mark(file, line, column), Reason.NOT_UTF8, found, "UTF-8");
        }
    }

    static FormatRejected rejected(Mark mark, Reason reason, String... arguments) {
        return new FormatRejected(List.of(new Problem(mark, "", reason, List.of(arguments))));
    }
}
