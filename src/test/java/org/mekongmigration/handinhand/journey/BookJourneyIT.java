package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.VeraPdf;

/** An author makes a picture book in two languages, from nothing to paper. */
@ExtendWith(OneApplication.class)
class BookJourneyIT {

    private static final String TITLE = "บ้านริมน้ำ";

    /** A page as its author makes it. */
    private record Told(String thai, String burmese, String seen, Color colour) {}

    private static final List<Told> STORY = List.of(
            new Told("ฝนตกทั้งคืน น้ำขึ้นถึงบันได", "တစ်ညလုံး မိုးရွာတယ်။", "ฝนตกที่บันไดบ้าน", Color.CYAN),
            new Told("เพื่อนบ้านพายเรือมารับเรา", "အိမ်နီးချင်းက လှေနဲ့ လာကြိုတယ်။", "เรือลำหนึ่งบนน้ำ", Color.ORANGE),
            new Told("เช้าวันใหม่ เรากินข้าวด้วยกัน", "မနက်မှာ အတူတူ ထမင်းစားကြတယ်။", "คนกินข้าวด้วยกัน", Color.PINK));

    @TempDir
    Path folder;

    @Test
    void printsABookOfThreePagesWithItsPicturesInThaiAndBurmese(RunningApplication application) throws IOException {
        byte[] pdf;
        try (var chromium = new Chromium();
                var window = chromium.desktop()) {
            pdf = made(Visitor.in(window, application.address()).signIn("Author"));
        }

        var text = withoutSpaces(Poppler.rawText(pdf));
        assertThat(text).contains(TITLE);
        assertThat(STORY).allSatisfy(told -> {
            assertThat(text).contains(withoutSpaces(told.thai()));
            assertThat(text).contains(withoutSpaces(told.burmese()));
        });
        assertThat(Poppler.structText(pdf)).contains("Figure");
        assertThat(atTheTopOfTheOval(pdf, 2))
                .as("the lower part of the first picture")
                .satisfies(seen -> assertThat(
                                distance(seen, STORY.getFirst().colour().darker()))
                        .isLessThan(60));
        assertThat(distance(atTheTopOfTheOval(pdf, 3), STORY.get(1).colour())).isLessThan(60);
        for (int number = 0; number < STORY.size(); number++) {
            int at = number;
            var page = Poppler.picture(pdf, at + 2, 36);
            assertThat(new Color(page.getRGB(page.getWidth() / 4, page.getHeight() / 4)))
                    .as("picture of page " + (at + 2))
                    .satisfies(seen ->
                            assertThat(distance(seen, STORY.get(at).colour())).isLessThan(60));
        }
    }

    private static Color atTheTopOfTheOval(byte[] pdf, int page) {
        var seen = Poppler.picture(pdf, page, 72);
        return new Color(seen.getRGB((int) (seen.getWidth() * 0.79), (int) (seen.getHeight() * 0.03)));
    }

    private byte[] made(Visitor author) throws IOException {
        var page = author.open("/books").page();
        button(page, "Make a book").click();
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Title").setExact(true))
                .fill(TITLE);
        button(page, "Begin the book").click();
        page.locator(".page-strip").waitFor();
        for (var told : STORY) {
            if (!told.equals(STORY.getFirst())) {
                button(page, "Add a page").click();
            }
            tell(author, told);
            if (told.equals(STORY.getFirst())) {
                showTheLowerPart(author);
            }
        }
        button(page, "Print the book").click();
        var save = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Save PDF"));
        save.waitFor();
        return VeraPdf.kept(Files.readAllBytes(page.waitForDownload(save::click).path()));
    }

    private void tell(Visitor author, Told told) throws IOException {
        var page = author.page();
        var words = page.locator(".page-words .ProseMirror");
        page.waitForFunction(
                "() => [...document.querySelectorAll('.page-words .ProseMirror')].map(it => it.innerText.trim()).join('') === ''");
        write(words.nth(0), told.thai());
        write(words.nth(1), told.burmese());
        button(page, "Picture").click();
        page.locator(".picture-tab input[type=file]").setInputFiles(picture(told.colour()));
        var alt = page.locator(".picture-tab vaadin-text-field").first();
        alt.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        alt.locator("input").fill(told.seen());
        alt.locator("input").press("Tab");
        author.awaitSaved();
    }

    /** With the keyboard: the frame goes down to the picture's foot. */
    private static void showTheLowerPart(Visitor author) {
        var slider = author.page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Top to bottom"));
        slider.focus();
        slider.press("End");
        author.page().waitForFunction("() => Number(document.querySelector('picture-cut').down) > 65");
        author.awaitSaved();
    }

    private static void write(Locator field, String words) {
        field.click();
        field.page().keyboard().insertText(words);
        field.blur();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Path picture(Color colour) throws IOException {
        var picture = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setColor(colour.darker());
        graphics.fillOval(800, 200, 300, 300);
        graphics.dispose();
        File file = folder.resolve("picture-" + colour.getRGB() + ".png").toFile();
        ImageIO.write(picture, "png", file);
        return file.toPath();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}
