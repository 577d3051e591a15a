package org.mekongmigration.handinhand.press.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.document.Facts;

/** The metadata packet: what the work is, and that the file keeps to PDF/UA-1 and PDF/A-2a. */
final class Xmp {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>{creators}{rights}
            <xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
            <pdf:Producer>{producer}</pdf:Producer>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private Xmp() {}

    static byte[] packet(Facts facts, Instant made, String producer) {
        var languages =
                facts.languages().stream().map(language -> item(language.tag())).collect(Collectors.joining());
        var makers = facts.makers().stream()
                .map(Maker::name)
                .distinct()
                .map(Xmp::item)
                .collect(Collectors.joining());
        var licence = facts.licence();
        return PACKET.replace("{languages}", languages)
                .replace("{made}", made.truncatedTo(ChronoUnit.SECONDS).toString())
                .replace("{producer}", escaped(producer))
                .replace(
                        "{creators}",
                        makers.isEmpty() ? "" : "\n<dc:creator><rdf:Seq>" + makers + "</rdf:Seq></dc:creator>")
                .replace("{rights}", licence == null ? "" : rights(licence))
                // last, because a title may hold anything
                .replace("{title}", escaped(facts.title()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String rights(String licence) {
        return "\n<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(licence)
                + "</rdf:li></rdf:Alt></dc:rights>";
    }

    private static String item(String text) {
        return "<rdf:li>" + escaped(text) + "</rdf:li>";
    }

    private static String escaped(String text) {
        return SafeText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
