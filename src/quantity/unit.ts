import { fail } from "../internal/failure.js";
import { isListOf } from "../internal/is-list-of.js";
import { isObject } from "../internal/is-object.js";
import { preview } from "../internal/preview.js";
import { requireOptions } from "../internal/require-options.js";
import { withoutUndefined } from "../internal/without-undefined.js";

/**
 * What sort of thing a unit counts. It decides which figures may be formed:
 * a participation rate needs `people` or `bodies` on both sides, since only they are counted once.
 *
 * - `people`: human beings (người, nhân khẩu), each counted once within one claim
 * - `bodies`: households, organisations, communes, residential areas, accounts that follow a page: each counted once
 * - `occurrences`: things that happen (lượt, buổi, hội nghị): the same person or place may be in many
 * - `outputs`: things made or handed out (tin, bài, tờ rơi)
 * - `models`: emulation models, their types and their sites (mô hình, loại mô hình, điểm)
 * - `amounts`: measures, not counts (giờ, héc-ta, triệu đồng)
 */
export type Counts = "people" | "bodies" | "occurrences" | "outputs" | "models" | "amounts";

/** What the library must know of a counting unit to calculate with it. */
export interface UnitAttributes {
  /** What sort of thing is counted. */
  readonly counts: Counts;
  /** Whether only whole numbers make sense: sessions are whole, hectares are not. */
  readonly whole: boolean;
  /** A flow (`true`: sessions, news items) adds over periods; a stock (`false`: models, members, people) does not. */
  readonly additiveOverTime: boolean;
  /** Whether the figures of places add to the figure of their whole. */
  readonly additiveOverPlaces: boolean;
  /** Ids of the wider units that one of these may be counted as, when the caller asks: a news item is a media item. */
  readonly countableAs: readonly string[];
}

/** A counting unit: an id and its attributes. */
export interface Unit<Id extends string = string> extends UnitAttributes {
  /** The word that quantities carry, in camelCase. */
  readonly id: Id;
}

/** Units by id. A plain value: pass your own, `{ ...units, [mine.id]: mine }`, wherever a function takes `units`. */
export type UnitRegistry = Readonly<Record<string, Unit>>;

const count = { whole: true, additiveOverPlaces: true, countableAs: [] } as const;
const flow = { ...count, additiveOverTime: true } as const;
const stock = { ...count, additiveOverTime: false } as const;
const occurrence = { ...flow, counts: "occurrences" } as const;
const body = { ...stock, counts: "bodies" } as const;
const model = { ...stock, counts: "models" } as const;
const output = { ...flow, counts: "outputs" } as const;
const mediaItem = { ...output, countableAs: ["mediaItem"] } as const;
const amount = {
  counts: "amounts",
  whole: false,
  additiveOverTime: true,
  additiveOverPlaces: true,
  countableAs: [],
} as const;

const standard = {
  /** Người, cán bộ, hội viên, học sinh: people as one event or one list claims them. */
  person: { ...stock, counts: "people", countableAs: ["attendance"] },
  /** Nhân khẩu: people who live in a place. */
  inhabitant: { ...stock, counts: "people", countableAs: ["person"] },
  /** Hộ gia đình. */
  household: body,
  /** Khu dân cư, thôn, xóm, bản, tổ dân phố. */
  residentialArea: body,
  /** Tỉnh, thành phố trực thuộc trung ương. */
  province: body,
  /** Huyện, quận, thị xã, thành phố thuộc tỉnh; until 30 June 2025. */
  district: body,
  /** Xã, phường, thị trấn, đặc khu. */
  commune: body,
  /** Cơ quan, đơn vị, doanh nghiệp, trường học. */
  organisation: body,
  /** Lượt người: one person at one event. */
  attendance: occurrence,
  /** Buổi, cuộc: one event with its public. */
  session: occurrence,
  /** Hoạt động: a record of activity, whatever it sums. */
  activity: occurrence,
  /** Hội nghị, hội thảo, tọa đàm. */
  conference: { ...occurrence, countableAs: ["session"] },
  /** Lớp tập huấn, bồi dưỡng. */
  trainingClass: { ...occurrence, countableAs: ["session"] },
  /** Đợt: a round that may hold several sessions. */
  round: occurrence,
  /** Lượt phát trên loa, đài. */
  airing: occurrence,
  /** Lượt truy cập. */
  visit: occurrence,
  /** Lượt xem. */
  view: occurrence,
  /** Lượt tương tác. */
  interaction: occurrence,
  /** Lượt chia sẻ. */
  share: occurrence,
  /** Lượt ý kiến, bình luận. */
  comment: occurrence,
  /** Lượt tiếp cận: accounts that saw a post; the same account may be in two figures. */
  reach: { ...occurrence, additiveOverTime: false, additiveOverPlaces: false },
  /** Người theo dõi một trang, kênh. */
  follower: { ...body, additiveOverPlaces: false },
  /** Tin, bài, phóng sự, hình ảnh … taken together. */
  mediaItem: output,
  /** Tin. */
  newsItem: mediaItem,
  /** Bài viết. */
  article: mediaItem,
  /** "Tin, bài" given as one figure that cannot be split. */
  newsOrArticle: mediaItem,
  /** Phóng sự. */
  reportage: mediaItem,
  /** Chương trình phát thanh. */
  broadcast: mediaItem,
  /** Hình ảnh. */
  image: mediaItem,
  /** Video clip. */
  videoClip: mediaItem,
  /** Chuyên mục: a standing column, a stock. */
  column: { ...stock, counts: "outputs" },
  /** Pa nô. */
  panel: output,
  /** Áp phích. */
  poster: output,
  /** Băng rôn. */
  banner: output,
  /** Khẩu hiệu. */
  slogan: output,
  /** Tờ rơi, tờ gấp. */
  leaflet: output,
  /** Mô hình. */
  model,
  /** Loại mô hình: one type stands in many places. */
  modelType: { ...model, additiveOverPlaces: false },
  /** Điểm, đơn vị mô hình. */
  modelSite: model,
  /** Điển hình: an exemplar, often one person's. */
  exemplar: model,
  /** Báo cáo: one unit's return for one period. */
  submission: output,
  /** Tin tố giác, tin báo của Nhân dân. */
  tipOff: occurrence,
  /** Vụ, vụ việc. */
  case: occurrence,
  /** Đơn thư. */
  petition: occurrence,
  /** Bằng khen, Giấy khen, Kỷ niệm chương. */
  award: output,
  /** Suất quà, phần quà. */
  gift: output,
  /** Căn nhà. */
  house: output,
  /** Đơn vị máu. */
  bloodUnit: output,
  /** Ngày công. */
  workday: amount,
  /** Giờ. */
  hour: amount,
  /** Ki-lô-mét. */
  kilometre: amount,
  /** Héc-ta. */
  hectare: amount,
  /** Triệu đồng. */
  millionDong: amount,
} as const satisfies Record<string, UnitAttributes>;

/** The id of a unit that phongtrao knows. */
export type UnitId = keyof typeof standard;

/** The type of {@link units}: each id with its attributes as literal types, so that the compiler can refuse a wrong figure. */
export type StandardUnits = {
  readonly [Id in UnitId]: Unit<Id> & Readonly<(typeof standard)[Id]>;
};

/**
 * The units that phongtrao knows, by id: people and attendances, sessions, media, models, and the things that reports list beside them.
 *
 * Source: the units met in Vietnamese provincial reports; whether a unit is a flow or a stock follows its nature
 * ("duy trì 04 chuyên mục" is a stock, "đăng tải 136 tin" a flow).
 *
 * @example
 * ```ts
 * import { units } from "phongtrao";
 *
 * units.session.additiveOverTime; // true
 * units.model.additiveOverTime; // false
 * units.newsItem.countableAs; // ["mediaItem"]
 * ```
 */
export const units: StandardUnits = withIds(standard);

/**
 * Defines a counting unit of your own, as frozen plain data.
 *
 * Nothing is registered anywhere: pass `{ ...units, [mine.id]: mine }` as `units` where a function takes it.
 * An id that is empty throws `invalid-unit`; so does an attribute of the wrong type, an unknown `counts`, or an attribute that units do not have.
 *
 * @param definition - Its id, in camelCase, and its attributes; those left out are those of a plain flow of
 *   outputs: whole, additive over time and places.
 *
 * @example
 * ```ts
 * import { boundsOf, defineUnit, moreThan, units } from "phongtrao";
 *
 * const podcast = defineUnit({ id: "podcast", countableAs: ["mediaItem"] });
 * const mine = { ...units, [podcast.id]: podcast };
 *
 * boundsOf(moreThan(20, podcast), { units: mine }); // { lower: 21, upper: null }
 * boundsOf(moreThan(20, podcast)); // throws unknown-unit
 * ```
 */
export function defineUnit<const Definition extends { readonly id: string } & GivenAttributes>(
  definition: Definition & Readonly<Record<Exclude<keyof Definition, keyof Unit>, never>>,
): Unit<Definition["id"]> & Readonly<Omit<typeof output, keyof Definition> & FilledIn<Definition>> {
  const given = withoutUndefined(requireOptions(definition, null)) as FilledIn<Definition>;
  const unit = { ...output, ...given };
  const usable =
    typeof unit.id === "string" &&
    unit.id !== "" &&
    Object.values(units).some(({ counts }) => counts === unit.counts) &&
    typeof unit.whole === "boolean" &&
    typeof unit.additiveOverTime === "boolean" &&
    typeof unit.additiveOverPlaces === "boolean" &&
    isListOf((one) => typeof one === "string")(unit.countableAs);
  if (!usable)
    fail("invalid-unit", "A unit needs an id, and attributes of the types that UnitAttributes names.", {
      found: preview(definition.id),
    });
  const stray = Object.keys(unit).find((name) => name !== "id" && !Object.hasOwn(output, name));
  if (stray !== undefined) {
    const message = `A unit has no attribute ${preview(stray)}; it has id, ${Object.keys(output).join(", ")}.`;
    fail("invalid-unit", message, { found: preview(stray) }, [stray]);
  }
  return Object.freeze({ ...unit, countableAs: Object.freeze([...unit.countableAs]) });
}

type GivenAttributes = { readonly [Name in keyof UnitAttributes]?: UnitAttributes[Name] | undefined };

/** What a definition gives; where it may lack it, that of a plain flow of outputs. */
type FilledIn<Definition> = {
  [Name in keyof Definition]-?:
    | Exclude<Definition[Name], undefined>
    | (undefined extends Definition[Name] ? (typeof output)[Name & keyof typeof output] : never);
};

/**
 * The unit of that id.
 *
 * @internal
 */
export function unitOf(id: string, registry: UnitRegistry = units): Unit {
  const isKnown = typeof (id as unknown) === "string" && isObject(registry) && Object.hasOwn(registry, id);
  const unit: unknown = isKnown ? registry[id] : undefined;
  if (isObject(unit) && Array.isArray(unit["countableAs"])) return unit as unknown as Unit;
  const message = `No unit is called ${preview(id)}. For a unit of your own, pass a registry that holds it as \`units\`.`;
  return fail("unknown-unit", message, { found: preview(id) });
}

function withIds(table: typeof standard): StandardUnits {
  const entries = Object.entries(table).map(([id, attributes]) => [
    id,
    Object.freeze({ id, ...attributes, countableAs: Object.freeze([...attributes.countableAs]) }),
  ]);
  return Object.freeze(Object.fromEntries(entries)) as StandardUnits;
}
