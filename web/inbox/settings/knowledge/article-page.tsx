/** Writing an article, or a question with its answer. */
import { api } from "../../../shared/api";
import type { Article } from "../../../shared/types";
import { go, pathOf } from "../../router";
import { mayAct, me } from "../../store/session";
import { report, toast } from "../../store/toasts";
import { AreaField, FormProblem, TextField } from "../../views/parts/form";
import { linesOf, textOf, useSubmit } from "../../views/parts/submit";
import { t } from "../../words";
import { useResource } from "../resource";
import { SectionPage } from "../section";
import { SureButton } from "../sure-button";

const LIST = pathOf({ page: "settings", section: "knowledge", item: null });
const BACK = { to: LIST, name: t("settings.knowledge") };

export function ArticlePage({ item }: { item: string }) {
  if (item === "new-article") return <Editor kind="article" />;
  if (item === "new-faq") return <Editor kind="faq" />;
  return <Existing id={item} />;
}

function Existing({ id }: { id: string }) {
  const { value, refusal } = useResource<Article>(`/articles/${id}`);
  if (!value) return <SectionPage title={t("settings.knowledge")} refusal={refusal} />;
  return <Editor key={value.id} kind={value.kind} article={value} />;
}

function Editor({ kind, article }: { kind: Article["kind"]; article?: Article }) {
  const { busy, refusal, problem, onSubmit } = useSubmit(async (values) => {
    const body = {
      kind,
      title: textOf(values, "title"),
      body: textOf(values, "body"),
      questions: linesOf(values, "questions"),
      language: textOf(values, "language") || null,
      url: textOf(values, "url") || null,
    };
    await (article ? api.put(`/articles/${article.id}`, body) : api.post("/articles", body));
    toast(t("saved"));
    go(LIST);
  });
  const faq = kind === "faq";
  const writes = mayAct(me.value);

  return (
    <SectionPage title={article?.title ?? t(faq ? "knowledge.add.faq" : "knowledge.add.article")} back={BACK}>
      <form class="panel form" onSubmit={onSubmit}>
        <FormProblem problem={problem} />
        <TextField
          name="title"
          label={t(faq ? "knowledge.question" : "knowledge.title")}
          defaultValue={article?.title}
          required
          refusal={refusal}
        />
        <AreaField
          name="body"
          label={t(faq ? "knowledge.answer" : "knowledge.body")}
          hint={faq ? undefined : t("knowledge.body.hint")}
          rows={faq ? 6 : 16}
          defaultValue={article?.body}
          required
          refusal={refusal}
        />
        <AreaField
          name="questions"
          label={t("knowledge.questions")}
          hint={t("knowledge.questions.hint")}
          rows={4}
          defaultValue={article?.questions.join("\n")}
          refusal={refusal}
        />
        <TextField
          name="url"
          label={t("knowledge.url")}
          hint={t("knowledge.url.hint")}
          placeholder="https://"
          defaultValue={article?.url ?? ""}
          dir="ltr"
          refusal={refusal}
        />
        <TextField
          name="language"
          label={t("knowledge.language")}
          hint={t("knowledge.language.hint")}
          placeholder={t("knowledge.language.any")}
          defaultValue={article?.language ?? ""}
          size={8}
          refusal={refusal}
        />
        {writes && (
          <div class="form-actions">
            <button type="submit" class="button button-main" disabled={busy}>
              {t("save")}
            </button>
            <a class="button" href={LIST}>
              {t("cancel")}
            </a>
            {article && (
              <SureButton
                label={t("delete")}
                onSure={() => void api.delete(`/articles/${article.id}`).then(() => go(LIST), report)}
              />
            )}
          </div>
        )}
      </form>
    </SectionPage>
  );
}
