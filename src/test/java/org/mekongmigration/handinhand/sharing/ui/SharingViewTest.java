package org.mekongmigration.handinhand.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Confirm;
import org.mekongmigration.handinhand.design.CopyField;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.edition.ui.LinkToPrint;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.sharing.LinkChoice;
import org.mekongmigration.handinhand.sharing.LinkDetails;
import org.mekongmigration.handinhand.sharing.LinkDetails.Standing;
import org.mekongmigration.handinhand.sharing.LinkLists;
import org.mekongmigration.handinhand.sharing.LinkOpening;
import org.mekongmigration.handinhand.sharing.Sharing;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher shares a plan from the builder, finds the link again and takes it back. */
@OnScreens
class SharingViewTest extends SpringBrowserlessTest {

    @Autowired
    private Sharing sharing;

    @Autowired
    private LinkLists lists;

    @Autowired
    private LinkOpening opening;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private SchoolId school;
    private Person teacher;
    private WorkId plan;

    @BeforeEach
    void aPlan() {
        school = people.school();
        teacher = people.acts(Role.TEACHER, school);
        plan = authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en","th"],
            "title":{"en":"Why people move","th":"ทำไมผู้คนจึงย้ายถิ่น"},"stages":[{"id":"main"}]}""".formatted(WorkAuthoring.freshId())))
                .id();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void makesALinkFromTheBuilderAndShowsItsAddress() {
        UI.getCurrent().navigate("plans/" + plan);
        named("Share by a link").click();
        assertThat(text()).contains("cannot be called back").contains("This version, for ever");

        test(find(TextField.class).withCaption("Passcode, if you want one").single())
                .setValue("river 7");
        named("Make the link").click();

        var link = lists.mine().getFirst();
        assertThat(link.work()).isEqualTo(plan);
        assertThat(link.live()).isFalse();
        assertThat(link.passcode()).isTrue();
        assertThat(link.endsAt()).isPresent();
        var address = find(CopyField.class).all().getFirst().words();
        assertThat(address)
                .isEqualTo("s/" + sharing.address(link.id()).orElseThrow().written());
        assertThat(text()).contains("The passcode is not in the address");
    }

    @Test
    void saysBeforePrintingWhenTheLinkOnThePaperEnds() throws Exception {
        var ends = Instant.now().plus(Duration.ofDays(40));
        sharing.make(plan, LinkChoice.frozen(ends));
        UI.getCurrent().navigate("plans/" + plan);
        named("Print the pack").click();
        assertThat(text()).doesNotContain("The link ends on");
        find(LinkToPrint.class)
                .single()
                .reachedAt(URI.create("https://school.example/plans/x").toURL());
        test(find(Checkbox.class)
                        .withCaption("QR code of a shared link on the paper")
                        .single())
                .click();
        assertThat(text()).contains("The link ends on").contains("at the end of the guide.");
        test(find(Checkbox.class)
                        .withCondition(
                                box -> box.getElement().getTextRecursively().equals("Teacher’s guide"))
                        .single())
                .click();
        assertThat(text()).contains("The link ends on").contains("the guide is left out");
    }

    @Test
    void saysWhatLiveMeansWhileNothingIsPublished() {
        UI.getCurrent().navigate("plans/" + plan);
        named("Share by a link").click();
        assertThat(text()).contains("Nothing is published yet");
        choice().setValue(true);
        named("Make the link").click();
        assertThat(lists.mine().getFirst().live()).isTrue();
        assertThat(text()).contains("newest shared version");
    }

    @Test
    void writesTheMessageInTheLanguageOfWhoGetsItAndDrawsTheCode() throws Exception {
        var link = sharing.make(plan, LinkChoice.frozen(null));
        var token = sharing.address(link.id()).orElseThrow();
        navigate(MyLinksView.class);
        named("Show the link to “Why people move” again").click();
        var shown = find(LinkShown.class).single();
        shown.show(URI.create("https://school.example/my-links").toURL());

        var address = "https://school.example/s/" + token.written();
        assertThat(find(Image.class, shown).single().getAlt().orElseThrow()).contains(address);
        assertThat(message()).contains("Why people move").endsWith(address);
        find(LanguagePicker.class).single().setValue(Language.THAI);
        assertThat(message()).contains("ทำไมผู้คนจึงย้ายถิ่น").endsWith(address);
        find(LanguagePicker.class).single().setValue(Language.KHMER);
        assertThat(message()).containsPattern("[ក-៿]").contains("Why people move");
    }

    @Test
    void takesALinkBackAfterAskingOnce() {
        var link = sharing.make(plan, LinkChoice.frozen(null));
        var token = sharing.address(link.id()).orElseThrow().written();
        navigate(MyLinksView.class);
        named("Withdraw the link to “Why people move”").click();
        assertThat(opening.open(token)).isPresent();
        find(Button.class, find(Confirm.class).single())
                .withText("Withdraw")
                .single()
                .click();

        assertThat(opening.open(token)).isEmpty();
        assertThat(lists.mine()).extracting(LinkDetails::standing).containsExactly(Standing.WITHDRAWN);
        assertThat(text()).contains("One link that no longer opens");
    }

    @Test
    void showsTheShortAddressOfWhatIsPublishedInTheRowsToo() {
        people.acts(Role.REVIEWER, null);
        var activity = authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"The bag"},"licence":"CC-BY-4.0",
            "makers":[{"role":"author","name":"A maker"}],"minutes":{"usual":20},"objectives":[{"id":"o1","kind":"skill","text":{"en":"Packs"}}],
            "steps":[{"id":"st1","title":{"en":"Open"},"minutes":20,"say":{"en":"Look."},"serves":["o1"]}],
            "debrief":[{"id":"d1","text":{"en":"How was it?"}}]}""".formatted(WorkAuthoring.freshId())))
                .id();
        sharing.make(activity, LinkChoice.frozen(null));
        navigate(MyLinksView.class);
        assertThat(find(CopyField.class).all()).isEmpty();

        publishing.publish(activity);
        UI.getCurrent().navigate("");
        navigate(MyLinksView.class);
        assertThat(find(CopyField.class).single().words())
                .matches("l/[1-9][0-9]*")
                .isEqualTo(sharing.shortAddress(activity).orElseThrow());
    }

    @Test
    void changesEndAndNote() {
        var link = sharing.make(plan, LinkChoice.frozen(sharing.usualEnd(plan).orElseThrow()));
        navigate(MyLinksView.class);
        named("Change the link to “Why people move”").click();
        test(find(TextField.class).withCaption("Note").single()).setValue("For grade 5");
        find(EndChoice.class).single().setValue("never");
        named("Save").click();
        var changed = lists.mine().getFirst();
        assertThat(changed.id()).isEqualTo(link.id());
        assertThat(changed.note()).isEqualTo("For grade 5");
        assertThat(changed.endsAt()).isEmpty();
        assertThat(text()).contains("For grade 5");
    }

    @Test
    void showsTheHeadOfASchoolItsLinksAndLetsHerWithdraw() {
        var token = sharing.address(sharing.make(plan, LinkChoice.frozen(null)).id())
                .orElseThrow()
                .written();
        people.acts(Role.TEACHER, school);
        navigate(MyLinksView.class);
        assertThat(text()).doesNotContain("Why people move");
        people.acts(Role.SCHOOL_HEAD, school);
        UI.getCurrent().navigate("");
        navigate(MyLinksView.class);
        assertThat(text()).contains("Why people move").contains("by " + teacher.name());
        assertThat(find(Button.class).withText("Show again").all()).isEmpty();
        named("Withdraw the link to “Why people move”").click();
        find(Button.class, find(Confirm.class).single())
                .withText("Withdraw")
                .single()
                .click();
        assertThat(opening.open(token)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> choice() {
        return find(RadioButtonGroup.class).single();
    }

    private String message() {
        return find(CopyField.class).all().getLast().words();
    }

    /** By its text, or by the name that is read out. */
    private Button named(String name) {
        return find(Button.class).all().stream()
                .filter(button -> name.equals(button.getText())
                        || button.getAriaLabel().filter(name::equals).isPresent())
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button " + name + " among "
                        + find(Button.class).all().stream()
                                .map(button -> button.getText() + button.getAriaLabel())
                                .toList()));
    }

    private String text() {
        return find(MyLinksView.class).all().stream()
                        .map(view -> view.getElement().getTextRecursively())
                        .toList()
                + find(Dialog.class).all().stream()
                        .map(dialog -> dialog.getElement().getTextRecursively())
                        .toList()
                        .toString();
    }
}
