/** What each check looks for, and what a proof of it says. */
export const ZH_CHECKS = {
    overreach: { title: "专属服务给了圈外的人", proved: "没有规则会把专属服务提供给指定分群以外的人" },
    "publicity-leak": { title: "专属服务被圈外的人听到", proved: "没有服务会被告知给不该知道的人" },
    "broken-assertion": { title: "断言不成立", proved: "每条断言对每位客户都成立" },
    "uninformed-member": { title: "成员没有被告知", proved: "凡可在分群内告知的服务，得到它的人都会听到" },
    "empty-promise": { title: "听到却得不到", proved: "没有人会听到自己得不到的服务，除非它本来就人人可知" },
    "over-commitment": { title: "承诺过高", proved: "没有承诺超出标准和实绩所允许的程度" },
    "over-publicity": { title: "宣传过广", proved: "没有宣传超出标准和专属范围所允许的程度" },
    "vague-basic": { title: "基本服务没有说清", proved: "凡得到基本服务的人，都得到承诺并被告知" },
    "baseline-gap": { title: "缺少基本服务", proved: "基本服务的对象要么得到它，要么被明确排除" },
    "perverse-incentive": { title: "贡献更多反而更差", proved: "没有人会因为贡献更多而得到更少" },
    "tier-inversion": { title: "高等级不如低等级", proved: "没有等级得到的比下一等级少" },
    "unequal-twins": { title: "同等条件不同待遇", proved: "没有人会仅因与贡献无关的差别而得不到别人有的服务" },
    "predictable-delight": { title: "惊喜可以预见", proved: "没有惊喜可以预见" },
    "dead-rule": { title: "从不适用的规则", proved: "每条规则都有可能适用的客户" },
    "shadowed-rule": { title: "不起作用的规则", proved: "每条适用的规则都会改变某些客户的结果" },
    "empty-segment": { title: "不可能有成员的分群", proved: "每个分群都可能有成员" },
    "identical-segments": { title: "成员相同的分群", proved: "没有两个分群的成员完全相同" },
    "unreachable-level": { title: "无人得到的水平", proved: "规则写明的每个水平都有人得到，或得到更好的" },
    unused: { title: "声明而未使用", proved: "每项事实、分群、渠道、服务和条款都有用到" },
    "uncovered-customer": { title: "不属于任何分群或没有服务的客户", proved: "每位客户都属于某个分群，并得到某项服务" },
};
//# sourceMappingURL=zh-checks.js.map